import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hvidovreSample } from './municipality/samples.ts';
import { preventionFiles } from './prevention/samples.ts';

const root = path.join(import.meta.dirname, '..', '..', 'samples');

for (const [folder, files] of [['hvidovre', hvidovreSample()] as const, ...preventionFiles]) {
  await mkdir(path.join(root, folder), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(root, folder, file), text);
}
