import { lastOfMonth, latest, type Day } from '../calendar/day.ts';
import type { Finding } from '../model/findings.ts';
import { addCounts, countsOf, listNames, type InputFile, type ListName, type Lists } from '../model/lists.ts';
import type { Row } from '../model/rows.ts';
import { CaseBook } from './build/case-book.ts';
import { buildFile, noteCases, type BuiltFile } from './build/build-file.ts';
import type { Judging } from './build/left-out.ts';
import { checkRows } from './checks/index.ts';
import { columnFindings, decodeFile, extractDayOf, type DecodedFile, type Decoding } from './decode-file.ts';
import { asOfFrom, earliestExtractDay, extractDayFindings, type AsOfFromLists } from './extract-day.ts';
import { fileFindings } from './file-findings.ts';
import { fieldsOf } from './fields.ts';
import { twoYearsAfter } from './kinds/dates.ts';
import type { Mapping } from './mapping.ts';
import { newestDays } from './newest-days.ts';
import type { ReadFile } from './read-file.ts';
import { findRepeats } from './repeats/index.ts';
import { keysIn, subjectsIn, type KeysAt, type SubjectAt } from './row-keys.ts';
import { shapeOf, type FileShape } from './shapes.ts';

/** What a run of files comes to. */
export interface Intake {
  readonly files: readonly InputFile[];
  readonly lists: Lists;
  readonly findings: readonly Finding[];
  /** Worked out when asked for: only whoever looks into the files themselves does. */
  readonly shapes: () => readonly FileShape[];
  /** Undefined when the lists hold neither a day of extraction nor anything that has happened. */
  readonly asOfFromLists: AsOfFromLists | undefined;
  /** Only where it was asked for, since it keeps all that was read. */
  readonly keysAt: KeysAt | undefined;
  readonly subjectAt: SubjectAt | undefined;
}

export interface IntakeSettings {
  readonly mapping: Mapping | undefined;
  readonly keepRefundCases: boolean;
  readonly today: Day;
  readonly keepsKeys: boolean;
}

interface Built extends BuiltFile {
  readonly file: DecodedFile;
  readonly fields: ReadonlySet<string>;
}

/** Turns files that have been read into records, findings and the ledger of rows. */
export function intakeOf(read: readonly ReadFile[], settings: IntakeSettings): Intake {
  const decoded = decodeAll(read, settings);
  const findings: Finding[] = decoded.flatMap((file) => [...fileFindings(file), ...columnFindings(file)]);
  findings.push(...extractDayFindings(decoded));
  const reach = earliestExtractDay(decoded) ?? settings.today;
  const built = buildAll(decoded, settings, reach, (finding) => findings.push(finding));
  const inOrder = built.toSorted((a, b) => a.file.index - b.file.index);
  const files = inOrder.map(inputFileOf);
  const lists = listsOf(inOrder);
  // There may be more of them than a call can have arguments.
  for (const finding of checkRows(lists, files)) findings.push(finding);
  return {
    files,
    lists,
    findings,
    shapes: () => decoded.map(shapeOf),
    asOfFromLists: asOfFrom(decoded, () => newestEvent(built, settings.today)),
    keysAt: settings.keepsKeys ? keysIn(decoded) : undefined,
    subjectAt: settings.keepsKeys ? subjectsIn(decoded) : undefined,
  };
}

/** Dates are doubted by how far the lists reach, so their days of extraction are read first. */
function decodeAll(read: readonly ReadFile[], { mapping, today }: IntakeSettings): DecodedFile[] {
  const people: Decoding['people'] = new Map();
  const decodingOf = (file: ReadFile, asOf: Day): Decoding => ({
    today,
    latestOn: twoYearsAfter(asOf),
    mapping: mapping?.lists[file.headingRow.match.table.list],
    people,
  });
  const asOf = latest(...read.map((file) => extractDayOf(file, decodingOf(file, today)))) ?? today;
  return read.map((file, index) => decodeFile(file, index, decodingOf(file, asOf)));
}

function buildAll(
  files: readonly DecodedFile[],
  { keepRefundCases }: IntakeSettings,
  reach: Day,
  say: (finding: Finding) => void,
): Built[] {
  const book = new CaseBook();
  const built: Built[] = [];
  for (const list of listNames) {
    const ofList = files.filter(({ table }) => table.list === list);
    const repeatsIn = findRepeats(ofList);
    const judgingOf = (file: DecodedFile): Judging => ({ repeats: repeatsIn(file), book, keepRefundCases, reach });
    if (list === 'cases') for (const file of ofList) noteCases(file, judgingOf(file));
    for (const file of ofList) {
      const judging = judgingOf(file);
      built.push({ ...buildFile(file, judging, say), file, fields: fieldsOf(file, book) });
    }
  }
  return built;
}

function inputFileOf({ file, records, leftOut, fields }: Built): InputFile {
  const { facts, headingRow, coded, table } = file;
  return {
    name: file.name,
    list: table.list,
    encoding: facts.encoding,
    delimiter: headingRow.layout.delimiter,
    headingLine: headingRow.line,
    fields,
    rowsRead: coded.rows,
    rowsUsed: records.length,
    rowsLeftOut: countsOf(leftOut),
    get sha256() {
      return facts.sha256;
    },
    extractedOn: file.extractedOn,
  };
}

function listsOf(built: readonly Built[]): Lists {
  const lists: [ListName, unknown][] = [];
  for (const list of listNames) {
    const ofList = built.filter(({ file }) => file.table.list === list);
    if (ofList.length === 0) continue;
    const leftOut = new Map<string, number>();
    for (const one of ofList) addCounts(leftOut, countsOf(one.leftOut));
    lists.push([
      list,
      {
        rows: ofList.length === 1 ? ofList[0]?.records : ofList.flatMap(({ records }) => records),
        fields: new Set(ofList.flatMap(({ fields }) => [...fields])),
        rowsRead: ofList.reduce((sum, { file }) => sum + file.coded.rows, 0),
        leftOut: countsOf(leftOut),
        newest: newestDays(ofList.map(({ file }) => file)),
      },
    ]);
  }
  return Object.fromEntries(lists);
}

/** The newest day on which something has happened in the used rows; planned and later things have not. */
function newestEvent(built: readonly Built[], today: Day): Day | undefined {
  let newest: Day | undefined;
  for (const { file, records } of built) {
    for (const record of records) newest = newestIn(record, file.table.events, today, newest);
  }
  return newest;
}

function newestIn(record: Row, events: readonly string[], today: Day, known: Day | undefined): Day | undefined {
  const fields = record as Row & Readonly<Record<string, unknown>>;
  if (fields['planned'] === true) return known;
  let newest = known;
  for (const name of events) {
    const on = endOf(name, fields[name] as Day | undefined);
    if (on !== undefined && on <= today && (newest === undefined || on > newest)) newest = on;
  }
  return newest;
}

/** What is told of a month has happened when the month is over. */
function endOf(name: string, day: Day | undefined): Day | undefined {
  return name === 'monthOn' && day !== undefined ? lastOfMonth(day) : day;
}
