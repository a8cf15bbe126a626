// `npm run readme`: shows anew every run that the README shows; look at the difference before committing it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './command/build.ts';
import { showAnew, withCatalogue, withFiles } from './readme.ts';

const file = join(root, 'README.md');
const command = await build();
const print = async (args: readonly string[]): Promise<string> =>
  (await command.run(args, { env: { COLUMNS: '80' } })).stdout;
const shown = await showAnew(readFileSync(file, 'utf8'), print);
const told = withFiles(shown, (path) => readFileSync(join(root, path), 'utf8'));
writeFileSync(file, withCatalogue(told, await print(['catalogue', '--format', 'json'])));
await command.remove();
