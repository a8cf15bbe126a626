import * as fc from 'fast-check';
import { allTables } from '../../../src/ingest/tables/index.ts';
import type { Table } from '../../../src/ingest/table.ts';

/** Stands in every cell that holds words; nothing the program writes may hold it. */
export const mark = 'HEMMELIGT';

/** Numbers that no person has: 60 is added to the day. */
const cprs = ['610312-4001', '620504-5002', '7711008123', '80080190', '6103124001'];

/** The same cases, ydelser and children in all lists, so that rules across lists find something to say. */
const keys = Array.from({ length: 12 }, (_, at) => `${mark}-${at}`);

const days = ['01-02-2016', '31-12-2015', '15-03-2016', '29-02-2016', '15-09-2016', '', ''];

const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: mostly([...keys, ...keys], ['']),
  'person-id': mostly([''], keys),
  cpr: mostly(cprs, ['', `${mark} uden nummer`, '6,1E+09']),
  cprs: mostly(cprs, [`${cprs[0]}, ${cprs[1]}`, mark]),
  day: mostly(days, ['01-05-1970', '30-02-2016', mark]),
  birthday: mostly(['01-02-2012', ''], ['03-04-1980', mark]),
  moment: mostly([...days, '01-02-2016 10:15'], ['01-02-2016 25:00', mark]),
  number: mostly(['1.200,50', ''], [mark]),
  code: mostly(['BFU', 'BFU', 'BFU', 'Ja', ''], ['Afsluttet', 'Annulleret', mark, `${mark} ${cprs[0]}`]),
};

const texts = fc.constantFrom(
  mark,
  `${mark} Plejefamilie`,
  `Opfølgning ${mark}`,
  `${mark} ${cprs[0]}`,
  `=${mark}`,
  `\u001b[31m${mark}`,
  'Plejefamilie',
  'Netværksmøde',
  '',
);

/** A row is worth little once one of its cells is out of order, so few are. */
function mostly(usual: readonly string[], seldom: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...usual) }, fc.constantFrom(...seldom));
}

const caseNumbers = mostly(keys.slice(0, 5), ['']);

/** All lists with their columns, rows out of order, out of reach and out of keeping with one another. */
export const markedLists: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(...allTables.map((table) => listText(table)))
  .map((written) => Object.fromEntries(written.map((text, at) => [`${allTables[at]?.list}.csv`, text])));

function listText({ columns }: Table): fc.Arbitrary<string> {
  const all = Object.values(columns);
  const row = fc.tuple(
    ...all.map(({ heading, kind }) => (heading === 'Sagsnummer' ? caseNumbers : (cells[kind.name] ?? texts))),
  );
  const headings = all.map(({ heading }) => heading).join(';');
  return fc
    .array(row, { minLength: 3, maxLength: 25, size: 'max' })
    .map((rows) => [headings, ...rows.map((cellsOf) => cellsOf.join(';'))].join('\r\n'));
}

/** Whether a text holds a mark, or something that looks like a CPR number. */
export function gaveAway(text: string): string[] {
  const digits = cprs.map((cpr) => cpr.replace('-', ''));
  const said = [mark, ...cprs, ...digits].filter((secret) => text.includes(secret));
  return [...said, ...(text.match(/(?<![\da-f])\d{6}-?\d{4}(?![\da-f])/g) ?? [])];
}
