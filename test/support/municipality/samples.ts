import { csvLists } from './csv.ts';
import { day } from './days.ts';
import { municipality, type MunicipalityOptions } from './generate.ts';
import { hvidovre } from './story-line.ts';
import { quartersOf } from './truth/calendar.ts';
import { firstNine, rowCounts, truthRun, type Run } from './truth.ts';

export const hvidovreOptions: MunicipalityOptions = {
  seed: 2016,
  children: 300,
  from: '2015-01-01',
  to: '2017-12-31',
  story: hvidovre,
};

const inSeason = '2016-08-08..2016-09-30';

/** JSON with one row or figure to a line, so that a person can read it and a change shows as one line. */
function lines(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

function expectedText(rows: readonly object[], runs: readonly Run[]): string {
  const told = runs.map(({ asOf, figures }) => `{"asOf": "${asOf}", "figures": ${lines(figures)}}`);
  return `{"rows": ${lines(rows)},\n"runs": [\n${told.join(',\n')}\n]}\n`;
}

/** The files of `samples/hvidovre`, by name. */
export function hvidovreSample(): ReadonlyMap<string, string> {
  const events = municipality(hvidovreOptions);
  const expected = expectedText(rowCounts(events), [
    truthRun(events, '2016-12-31', [...quartersOf(2015, 2016), '2017K1', '2015', '2016', inSeason], firstNine),
    truthRun(events, '2017-12-31', [...quartersOf(2015, 2016, 2017), '2015', '2016', '2017', inSeason], firstNine),
  ]);
  const lists = csvLists(events, day(hvidovreOptions.to));
  return new Map([...lists, ['expected.json', expected]]);
}
