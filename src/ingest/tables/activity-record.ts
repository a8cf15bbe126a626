import type { Day } from '../../calendar/day.ts';
import type { Activity, Participant, Row } from '../../model/rows.ts';
import type { RowColumns, ValueColumn } from '../table.ts';

export type ActivityIds = ValueColumn<string | undefined>;

/** The columns that an activity's fields stand in. */
export interface ActivityColumns extends RowColumns {
  /** Each text of it is met once, and seldom asked for. */
  readonly ids: () => ActivityIds;
  readonly concerns: ValueColumn<readonly string[]>;
  readonly type: ValueColumn<string>;
  readonly subtype: ValueColumn<string | undefined>;
  readonly eventOn: ValueColumn<Day | undefined>;
  readonly dueOn: ValueColumn<Day | undefined>;
  readonly doneOn: ValueColumn<Day | undefined>;
  readonly planned: ValueColumn<boolean>;
  readonly serviceId: ValueColumn<string | undefined>;
  readonly investigationId: ValueColumn<string | undefined>;
  readonly participants: ValueColumn<readonly Participant[]>;
  readonly caseworker: ValueColumn<string | undefined>;
}

/**
 * One row of the list with the most rows by far: its fields are looked up in their columns. A record that held them
 * all would take four times the memory, and to make and to clear away.
 */
export class ActivityRecord implements Activity {
  // Private in earnest: a copy made of such a row by spreading it must not take everybody's columns along.
  readonly #columns: ActivityColumns;
  readonly #at: number;

  constructor(columns: ActivityColumns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  get id(): string | undefined {
    return valueAt(this.#columns.ids(), this.#at);
  }

  get concerns(): readonly string[] {
    return valueAt(this.#columns.concerns, this.#at);
  }

  get type(): string {
    return valueAt(this.#columns.type, this.#at);
  }

  get subtype(): string | undefined {
    return valueAt(this.#columns.subtype, this.#at);
  }

  get eventOn(): Day | undefined {
    return valueAt(this.#columns.eventOn, this.#at);
  }

  get dueOn(): Day | undefined {
    return valueAt(this.#columns.dueOn, this.#at);
  }

  get doneOn(): Day | undefined {
    return valueAt(this.#columns.doneOn, this.#at);
  }

  get planned(): boolean {
    return valueAt(this.#columns.planned, this.#at);
  }

  get serviceId(): string | undefined {
    return valueAt(this.#columns.serviceId, this.#at);
  }

  get investigationId(): string | undefined {
    return valueAt(this.#columns.investigationId, this.#at);
  }

  get participants(): readonly Participant[] {
    return valueAt(this.#columns.participants, this.#at);
  }

  get caseworker(): string | undefined {
    return valueAt(this.#columns.caseworker, this.#at);
  }

  get file(): number {
    return this.#columns.file;
  }

  get line(): number {
    return this.#columns.lines[this.#at] as number;
  }

  get caseNumber(): string | undefined {
    return valueAt(this.#columns.caseNumber, this.#at);
  }

  get child(): string | undefined {
    return this.#columns.personAt(this.#at).child;
  }

  get bornOn(): Day | undefined {
    return this.#columns.personAt(this.#at).bornOn;
  }

  get unusable(): Row['unusable'] {
    return this.#columns.unusable.get(this.#at);
  }

  /** All of it as a record that holds its fields itself, in the order in which every other table has them. */
  toJSON(): Activity {
    return {
      id: this.id,
      concerns: this.concerns,
      type: this.type,
      subtype: this.subtype,
      eventOn: this.eventOn,
      dueOn: this.dueOn,
      doneOn: this.doneOn,
      planned: this.planned,
      serviceId: this.serviceId,
      investigationId: this.investigationId,
      participants: this.participants,
      caseworker: this.caseworker,
      file: this.file,
      line: this.line,
      caseNumber: this.caseNumber,
      child: this.child,
      bornOn: this.bornOn,
      unusable: this.unusable,
    };
  }
}

function valueAt<V>({ values, codes }: ValueColumn<V>, at: number): V {
  return values[codes[at] as number] as V;
}
