import type { Finding } from '../../model/findings.ts';
import type { DecodedFile } from '../decode-file.ts';
import { nothing, type FileRows, type Remark } from './file-rows.ts';
import type { Judging } from './left-out.ts';
import { missingEndIn } from './unusable.ts';

/** Says what is wrong with the row at a place, which was left out for a reason or is used. */
export interface ReportRow {
  (at: number, reason: string | undefined, remarks: readonly Remark[]): void;
}

/** Rows left out for these reasons are right in themselves or not rows at all: their cells are not looked into. */
const passedOver = new Set(['empty-row', 'repeated-heading', 'duplicate', 'superseded', 'cancelled', 'refund-case']);

export function reportIn(rows: FileRows, judging: Judging, say: (finding: Finding) => void): ReportRow {
  const report = new RowReport(rows.file, judging, say);
  const owed = owedIn(rows);
  const endIsMissing = missingEndIn(rows);
  const endsOpen = openEndIn(rows, judging);
  const hasBegun = begunAsPlannedIn(rows, judging);
  return (at, reason, remarks) => {
    if (reason !== undefined) {
      report.leftOut(at, reason, remarks);
      return;
    }
    if (remarks.length > 0) report.remarks(at, remarks);
    for (let index = 0; index < owed.length; index++) {
      const { name, value } = owed[index] as (typeof owed)[number];
      if (value(at) === undefined) report.missing(at, name, remarks);
    }
    if (endIsMissing(at)) report.row(at, 'ended-without-end-date', 'endedOn');
    if (endsOpen(at)) report.row(at, 'end-without-ended-status', 'endedOn');
    else if (hasBegun(at)) report.row(at, 'start-of-planned', 'startedOn');
  };
}

/** The fields that every row should have filled in. A row without the case number that it should have is not used. */
function owedIn({ file: { table }, of }: FileRows) {
  const { required, mayBeEmpty = [] } = table;
  const names = required.filter((name) => name !== 'caseNumber' && !mayBeEmpty.includes(name));
  return names.map((name) => ({ name, value: of[name] ?? nothing }));
}

/** Whether the row at a place has ended by its end, and not by its status. */
export function openEndIn({ file: { fields }, of }: FileRows, { reach }: Judging): (at: number) => boolean {
  const { status = nothing, endedOn = nothing } = of;
  if (!fields.has('endedOn') || !fields.has('status')) return () => false;
  return (at) => {
    const meaning = status(at)?.meaning;
    if (meaning !== 'open' && meaning !== 'planned') return false;
    const endOn = endedOn(at);
    return endOn !== undefined && endOn <= reach;
  };
}

/** Whether the ydelse at a place has begun by its start, and is still to come by its status. */
export function begunAsPlannedIn({ file, of }: FileRows, { reach }: Judging): (at: number) => boolean {
  const { status = nothing, startedOn = nothing } = of;
  if (file.table.list !== 'services' || !file.fields.has('status')) return () => false;
  return (at) => {
    const startOn = startedOn(at);
    return startOn !== undefined && startOn <= reach && status(at)?.meaning === 'planned';
  };
}

/** The findings about the rows of a file. */
class RowReport {
  readonly #file: DecodedFile;
  readonly #judging: Judging;
  readonly #say: (finding: Finding) => void;

  constructor(file: DecodedFile, judging: Judging, say: (finding: Finding) => void) {
    this.#file = file;
    this.#judging = judging;
    this.#say = say;
  }

  leftOut(at: number, reason: string, remarks: readonly Remark[]): void {
    if (reason === 'duplicate' || reason === 'superseded') this.#repeat(at);
    if (passedOver.has(reason)) return;
    if (reason !== 'invalid-date') this.row(at, reason);
    this.remarks(at, remarks);
  }

  remarks(at: number, remarks: readonly Remark[]): void {
    for (const { code, field } of remarks) {
      if (field.decoded.remark?.code !== code) this.row(at, code, field.name);
    }
  }

  missing(at: number, name: string, remarks: readonly Remark[]): void {
    if (!remarks.some(({ field }) => field.name === name)) this.row(at, 'missing-value', name);
  }

  row(at: number, code: string, name?: string): void {
    const column = name === undefined ? undefined : this.#file.table.columns[name]?.heading;
    const place = this.#placeOf(at);
    this.#say({ code, at: column === undefined ? place : { ...place, column } });
  }

  #repeat(at: number): void {
    const repeat = this.#judging.repeats(at);
    if (repeat === undefined) return;
    const { file, row: keptRow } = repeat.keptAs;
    const args = { otherFile: file.name, otherLine: file.coded.lines[keptRow] ?? 0 };
    this.#say({ code: repeat.code, args, at: this.#placeOf(at) });
  }

  #placeOf(at: number): Finding['at'] {
    return { file: this.#file.name, line: this.#file.coded.lines[at] ?? 0 };
  }
}
