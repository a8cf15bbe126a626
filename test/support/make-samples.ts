import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hvidovreSample } from './municipality/samples.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'samples', 'hvidovre');

await mkdir(folder, { recursive: true });
for (const [file, text] of hvidovreSample()) await writeFile(path.join(folder, file), text);
