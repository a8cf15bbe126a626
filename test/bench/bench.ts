// `npm run bench`: whole processes, run in turn, told as ratios to a Node that does nothing.
import { fileURLToPath } from 'node:url';
import { ratios, spreadOf, timeInTurn, type Contestant } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 20;
const node = process.execPath;
const floor = 'node -e 0';

const contestants: Contestant[] = [
  { name: floor, command: node, args: ['-e', '0'] },
  { name: '--help', command: node, args: [`${root}bin/dubu-kpi.js`, '--help'] },
  {
    name: 'milestones (sample)',
    command: node,
    args: [
      `${root}bin/dubu-kpi.js`,
      'milestones',
      `${root}samples/hvidovre`,
      '--plan',
      'hvidovre-lige-muligheder',
      '--as-of',
      '2016-12-31',
    ],
  },
];

const times = timeInTurn(contestants, rounds);
const lines = contestants.map(({ name }) => {
  const ms = spreadOf(times.get(name) ?? []);
  const ratio = ratios(times, name, floor);
  return `${name.padEnd(24)} ${show(ratio.median)} × (${show(ratio.min)}–${show(ratio.max)})   ${ms.median.toFixed(0)} ms`;
});
process.stdout.write(
  `${rounds} rounds in turn; median ratio to ${floor} (least–most), median time\n${lines.join('\n')}\n`,
);

function show(ratio: number): string {
  return ratio.toFixed(2);
}
