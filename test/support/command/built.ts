import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { BuiltCommand } from './build.ts';

export { BuiltCommand, folderOf, root, type Options, type Run } from './build.ts';

/** The command that was built for this run of the tests, copied to a folder of its own. */
export async function builtCommand(): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-command-'));
  await cp(inject('built'), folder, { recursive: true });
  return new BuiltCommand(folder);
}
