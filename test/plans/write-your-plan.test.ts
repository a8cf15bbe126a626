import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommand, folderOf, root } from '../support/command/built.ts';
import { commandsIn, edited, stepsIn } from '../support/plans/walk-through.ts';

it('the README\'s "Write your plan" can be followed word for word', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const steps = stepsIn(readme, 'Write your plan');
  expect(steps.length).toBeGreaterThan(8);
  const command = await builtCommand();
  const folder = await folderOf({});
  await cp(join(root, 'samples', 'hvidovre'), join(folder, 'lister'), { recursive: true });
  for (const step of steps) {
    if (step.edit !== undefined) {
      const file = join(folder, step.edit.file);
      const before = step.edit.how === 'whole' ? '' : await readFile(file, 'utf8');
      await writeFile(file, edited(before, step.edit, step.text));
      continue;
    }
    for (const { args, shown, isCut } of commandsIn(step.text)) {
      const { stdout, stderr } = await command.run(args, { cwd: folder, env: { COLUMNS: '80' } });
      const lines = `${stderr}${stdout}`.replaceAll('\\', '/').trimEnd().split('\n');
      expect(isCut ? lines.slice(0, shown.length) : lines).toEqual(shown);
    }
  }
  await command.remove();
  await rm(folder, { recursive: true });
});
