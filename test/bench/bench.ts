// `npm run bench`: whole processes that do the same work, run in turn, told as ratios.
// `-- --small` is a run to see that it works; `-- --country` makes a country of 98 municipalities and ten years.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childByChild } from '../support/municipality/generate.ts';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry, writeLists } from '../support/municipality/write-lists.ts';
import { dubuKpi, floor, nineFigures, program, readingBytes, sizeOf, years, type Lists } from './contestants.ts';
import { figuresIn } from './figures.ts';
import { growthOf } from './growth.ts';
import { outputOf, peakOf, timeInTurn, type Contestant } from './measure.ts';
import { others } from './others.ts';
import { profileOf } from './profile.ts';
import { leftOut, table, titled } from './tell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isSmall = process.argv.includes('--small');
const isCountry = process.argv.includes('--country');
const rounds = isSmall ? 1 : 11;
const told = { seed: 7, from: years.from, to: years.until, story: steady };
const scratch = mkdtempSync(path.join(tmpdir(), 'dubu-kpi-bench-'));

/** Throws where two contestants do not come to the same figures. */
function checkSame(contestants: readonly Contestant[]): void {
  const [first, ...more] = contestants.map((one) => ({ name: one.name, figures: figuresIn(outputOf(one)) }));
  for (const { name, figures } of more) {
    if (figures !== first?.figures) throw new Error(`${name} and ${first?.name} do not come to the same figures`);
  }
}

function startUp(): string {
  const sample = path.join(root, 'samples', 'hvidovre');
  const milestones = ['milestones', sample, '--plan', 'hvidovre-lige-muligheder', '--as-of', '2016-12-31'];
  const contestants = [floor, dubuKpi('--help', ['--help']), dubuKpi('milestones (sample)', milestones)];
  const times = timeInTurn(contestants, isSmall ? 1 : 20);
  return titled('Start-up', table(contestants, times, { under: floor.name }));
}

async function municipality(): Promise<string> {
  const lists: Lists = { folder: path.join(scratch, 'municipality'), isCountry: false };
  const children = isSmall ? 60 : 2000;
  await writeLists(lists.folder, childByChild({ ...told, children }), told.to);
  const { found, missing } = others(lists);
  const same = [nineFigures('dubu-kpi', lists), ...found];
  checkSame(same);
  const whole = dubuKpi('dubu-kpi, whole report', ['report', lists.folder]);
  const contestants = [floor, readingBytes(lists), whole, ...same];
  const times = timeInTurn(contestants, rounds);
  const peaks = new Map(contestants.map((one) => [one.name, peakOf(one)]));
  const what = `${children} children, 3 years: the nine key figures over twelve quarters, and the whole report of a quarter${leftOut(missing)}`;
  return titled('A municipality', table(contestants, times, { under: floor.name, peaks, size: sizeOf(lists) }), what);
}

async function country(): Promise<string[]> {
  const count = isCountry ? 98 : isSmall ? 2 : 8;
  const lists: Lists = { folder: path.join(scratch, 'country'), isCountry: true };
  const ten = isSmall ? told : { ...told, from: '2007-01-01' };
  await writeCountry(lists.folder, { ...ten, children: isSmall ? 30 : 2500, municipalities: count });
  const same = [nineFigures('dubu-kpi', lists), nineFigures('dubu-kpi, one thread', lists, ['--threads', '1'])];
  const { found, missing } = others(lists);
  const contestants = [...same, ...found];
  checkSame(contestants);
  const all = [readingBytes(lists), ...contestants];
  const times = timeInTurn(all, isSmall ? 1 : 5);
  const peaks = new Map(all.map((one) => [one.name, peakOf(one)]));
  const size = sizeOf(lists);
  const what = `${count} municipalities, ${isSmall ? 3 : 10} years, ${Math.round(size.bytes / 1e6)} MB: the same${leftOut(missing)}`;
  const profile = await profileOf(nineFigures('', lists, ['--threads', '1']), scratch);
  return [
    titled('The country', table(all, times, { under: 'reading the bytes once', peaks, size }), what),
    titled(
      'Growth',
      growthOf(lists, isCountry ? [1, 10, 49, 98] : [1, count], scratch),
      'dubu-kpi on the first municipalities of the country, with as many threads as pay.',
    ),
    titled(
      'Where the time goes',
      profile,
      'The country with one thread, by where the program was when it was looked at.',
    ),
  ];
}

try {
  const parts = [startUp(), await municipality(), ...(await country())];
  const head = `# Bench\n\nWritten by \`npm run bench\`${isCountry ? ' with `--country`' : ''}. Whole processes, run in turn; a ratio is the median over rounds of one\nprocess's time over that of another in the same round, with the least and the most.\n`;
  const text = [head, ...parts].join('\n');
  process.stdout.write(text);
  if (!isSmall) writeFileSync(path.join(root, 'samples', 'bench.md'), text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  await program.remove();
}
