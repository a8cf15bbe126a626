import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { planJsonSchema } from './plans/json-schema.ts';

await writeFile(path.join(import.meta.dirname, '..', '..', 'src', 'plans', 'plan.schema.json'), planJsonSchema());
