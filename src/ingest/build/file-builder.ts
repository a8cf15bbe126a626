import type { Finding } from '../../model/findings.ts';
import type { ListName, ListRows } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import type { DecodedFile, Field } from '../decode-file.ts';
import { FileRows, type Remark, type RowCells } from './file-rows.ts';
import { isRefund, whyLeftOut, type Judging } from './left-out.ts';
import { personOf } from './person-of.ts';

/** The records of one file, and the rows that became none, by reason. */
export interface BuiltFile {
  readonly records: ListRows[ListName][];
  readonly leftOut: Map<string, number>;
}

/** Rows left out for these reasons are right in themselves or not rows at all: their cells are not looked into. */
const passedOver = new Set(['empty-row', 'repeated-heading', 'duplicate', 'superseded', 'cancelled', 'refund-case']);

/** Turns the rows of a file into records, and says what is wrong with them. */
export class FileBuilder {
  readonly #file: DecodedFile;
  readonly #judging: Judging;
  readonly #say: (finding: Finding) => void;
  readonly #doubtedClocks: readonly { readonly field: Field; readonly clock: string }[];
  readonly #hasEnd: boolean;
  /** The fields that every row should have filled in. */
  readonly #owed: readonly string[];

  constructor(file: DecodedFile, judging: Judging, say: (finding: Finding) => void) {
    this.#file = file;
    this.#judging = judging;
    this.#say = say;
    const { required, mayBeEmpty = [] } = file.table;
    this.#owed = required.filter((name) => !mayBeEmpty.includes(name));
    this.#hasEnd = file.fields.has('endedOn');
    this.#doubtedClocks = Object.entries(file.table.clocks ?? {}).flatMap(([name, clock]) => {
      const field = file.fields.get(name);
      return field?.decoded.notices === undefined ? [] : [{ field, clock }];
    });
  }

  build(): BuiltFile {
    const rows = new FileRows(this.#file);
    const records: ListRows[ListName][] = [];
    const leftOut = new Map<string, number>();
    const isCases = this.#file.table.list === 'cases';
    for (let row = 0; row < this.#file.coded.rows; row++) {
      const cells = rows.cells(row);
      const troubles = rows.troubles(row);
      const reason = whyLeftOut(rows, row, cells, troubles, this.#judging);
      if (isCases) this.#noteCase(cells, reason);
      if (reason === undefined) records.push(this.#record(row, cells, troubles));
      else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      this.#report(row, cells, reason, together(troubles, rows.notices(row)));
    }
    return { records, leftOut };
  }

  #record(row: number, cells: RowCells, troubles: readonly Remark[]): ListRows[ListName] {
    const { coded, index, table } = this.#file;
    const unreadable = troubles.some(isOfCpr);
    const person = personOf(cells, unreadable, this.#judging.book);
    const common: Row = {
      file: index,
      line: coded.lines[row] ?? 0,
      caseNumber: cells.caseNumber,
      child: person.child,
      bornOn: person.bornOn,
      unusable: this.#unusable(row, cells, troubles, person),
    };
    return table.record(cells, common);
  }

  #unusable(
    row: number,
    cells: RowCells,
    troubles: readonly Remark[],
    person: Pick<Row, 'child' | 'bornOn'>,
  ): Row['unusable'] {
    const endIsMissing = this.#endIsMissing(cells);
    if (troubles.length === 0 && this.#doubtedClocks.length === 0 && !endIsMissing) return undefined;
    const unusable: Record<string, string> = {};
    for (const { code, field } of troubles) {
      if (field.name === 'cpr') {
        if (person.child === undefined) unusable['child'] = code;
        if (person.bornOn === undefined) unusable['bornOn'] = code;
      } else if (field.name !== 'bornOn' || person.bornOn === undefined) unusable[field.name] = code;
    }
    for (const { field, clock } of this.#doubtedClocks) {
      const notice = field.decoded.notices?.[field.coded.codes[row] ?? 0];
      if (notice === 'invalid-clock-time') unusable[clock] = notice;
    }
    if (endIsMissing) unusable['endedOn'] = 'ended-without-end-date';
    return hasKeys(unusable) ? unusable : undefined;
  }

  /** An end that can't be read leaves the row out, so here it is not filled in. */
  #endIsMissing(cells: RowCells): boolean {
    return this.#hasEnd && cells.endedOn === undefined && cells.status?.meaning === 'ended';
  }

  #noteCase(cells: RowCells, reason: string | undefined): void {
    if (cells.caseNumber === undefined || (reason !== undefined && reason !== 'refund-case')) return;
    const own = cells.cpr ?? cells.foreignId;
    const child = own && { key: own.key, bornOn: cells.bornOn ?? own.bornOn };
    this.#judging.book.note(cells.caseNumber, child, isRefund(cells, this.#judging.book));
  }

  #report(row: number, cells: RowCells, reason: string | undefined, remarks: readonly Remark[]): void {
    if (reason === 'duplicate' || reason === 'superseded') this.#reportRepeat(row);
    if (reason !== undefined && passedOver.has(reason)) return;
    if (reason !== undefined && reason !== 'invalid-date') this.#say({ code: reason, at: this.#at(row) });
    if (remarks.length > 0) this.#reportRemarks(row, remarks);
    if (reason === undefined) this.#reportRow(row, cells, remarks);
  }

  #reportRemarks(row: number, remarks: readonly Remark[]): void {
    for (const { code, field } of remarks) {
      if (field.decoded.remark?.code !== code) this.#say({ code, at: this.#at(row, field.heading) });
    }
  }

  #reportRow(row: number, cells: RowCells, remarks: readonly Remark[]): void {
    for (let at = 0; at < this.#owed.length; at++) {
      const name = this.#owed[at] as string;
      if (cells[name] === undefined) this.#reportMissing(row, name, remarks);
    }
    if (this.#endIsMissing(cells)) {
      this.#say({ code: 'ended-without-end-date', at: this.#at(row, this.#headingOf('endedOn')) });
    }
    const { status, endedOn } = cells;
    const goesOn = status?.meaning === 'open' || status?.meaning === 'planned';
    if (goesOn && endedOn !== undefined && endedOn <= this.#judging.reach) {
      this.#say({ code: 'end-without-ended-status', at: this.#at(row, this.#headingOf('endedOn')) });
    }
  }

  #reportMissing(row: number, name: string, remarks: readonly Remark[]): void {
    if (remarks.some(({ field }) => field.name === name)) return;
    this.#say({ code: 'missing-value', at: this.#at(row, this.#headingOf(name)) });
  }

  #headingOf(name: string): string | undefined {
    return this.#file.table.columns[name]?.heading;
  }

  #reportRepeat(row: number): void {
    const repeat = this.#judging.repeats(row);
    if (repeat === undefined) return;
    const { file, row: keptRow } = repeat.keptAs;
    const args = { otherFile: file.name, otherLine: file.coded.lines[keptRow] ?? 0 };
    this.#say({ code: repeat.reason, args, at: this.#at(row) });
  }

  #at(row: number, column?: string): Finding['at'] {
    const at = { file: this.#file.name, line: this.#file.coded.lines[row] ?? 0 };
    return column === undefined ? at : { ...at, column };
  }
}

function isOfCpr({ field }: Remark): boolean {
  return field.name === 'cpr';
}

function together(some: readonly Remark[], more: readonly Remark[]): readonly Remark[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}

function hasKeys(record: object): boolean {
  for (const _ in record) return true;
  return false;
}
