import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';
import { folderWith } from '../support/quality/folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

const two = (number: number): string => String(number).padStart(2, '0');

/** Children of 2 to 11 years, each notified about once, and so many of them assessed three days later. */
function notifications(quarters: readonly (readonly [count: number, late: number])[]): string {
  const rows = quarters.flatMap(([count, late], quarter) =>
    Array.from({ length: count }, (_, at) => {
      const child = quarter * 100 + at;
      const cpr = `${61 + (child % 28)}${two(1 + ((child * 7) % 12))}${two(5 + (child % 10))}-${4000 + child}`;
      const [month, day] = [two(quarter * 3 + 1 + (at % 3)), 3 + (at % 20)];
      const assessed = `${two(at < late ? day + 3 : day)}-${month}-2016 12:00`;
      return `U${child};${cpr};${two(day)}-${month}-2016 10:00;${assessed};31-12-2016`;
    }),
  );
  return ['Underretning-id;CPR-nr.;Modtaget;Vurderet;Udtræksdato', ...rows, ''].join('\n');
}

it('are hidden with a small quarter, and no other quarter is', async () => {
  const list = notifications([
    [40, 8],
    [41, 9],
    [3, 0],
    [44, 12],
  ]);
  const folder = folderWith({ 'underretninger.csv': list });
  const quarters = ['--from', '2016K1', '--to', '2016K4', '--as-of', '2016-12-31'];
  const output = ['--audience', 'publication', '--format', 'json', '--quiet'];
  const run = await command.run(['report', folder, ...quarters, ...output]);
  const { inputs, observations } = JSON.parse(run.stdout) as {
    inputs: readonly unknown[];
    observations: readonly { indicator: string; value: number | null }[];
  };
  expect(inputs).toMatchObject([{ rowsRead: null, rowsUsed: null }]);
  const counts = observations.filter(({ indicator }) => indicator === 'notifications');
  expect(counts.map(({ value }) => value)).toEqual([40, 41, null, 44]);
});
