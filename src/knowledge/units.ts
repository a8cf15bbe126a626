import type { Day } from '../calendar/day.ts';
import { fold } from '../model/fold.ts';
import type { UnitBook } from '../model/knowledge.ts';
import type { Lists } from '../model/lists.ts';
import type { Discussion, Row, UnitMeeting, UnitRow } from '../model/rows.ts';
import { addTo } from './filing.ts';
import { byContent } from './row-order.ts';

/** The units with their meetings and discussions; each list is gone through once. */
export class Units implements UnitBook {
  readonly #rows: ReadonlySet<Row>;
  readonly #byId = new Map<string, UnitRow>();
  readonly #unitOfMeeting = new Map<string, string>();
  readonly #meetings = new Map<string, UnitMeeting[]>();
  readonly #districtMeetings = new Map<string, UnitMeeting[]>();
  readonly #discussions = new Map<string, Discussion[]>();
  /** A district's model; undefined where its units have different ones. */
  readonly #models = new Map<string, string | undefined>();

  constructor({ units, meetings, discussions }: Lists) {
    this.#rows = new Set(units?.rows);
    for (const unit of (units?.rows ?? []).toSorted(byContent)) this.#addUnit(unit);
    for (const meeting of meetings?.rows ?? []) this.#addMeeting(meeting);
    for (const discussion of discussions?.rows ?? []) {
      const id = this.#unitIdOf(discussion);
      if (id !== undefined) addTo(this.#discussions, id, discussion);
    }
    for (const held of [...this.#meetings.values(), ...this.#districtMeetings.values()]) held.sort(inOrder);
  }

  of(row: Row): UnitRow | undefined {
    if (this.#rows.has(row)) return row as UnitRow;
    const id = this.#unitIdOf(row);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  modelOf(district: string): string | undefined {
    return this.#models.get(fold(district));
  }

  meetings({ id, district }: UnitRow, per: 'unit' | 'district' = 'unit'): readonly UnitMeeting[] {
    const key = per === 'unit' ? id : district && fold(district);
    const held = per === 'unit' ? this.#meetings : this.#districtMeetings;
    return key === undefined ? [] : (held.get(key) ?? []);
  }

  discussions({ id }: UnitRow): readonly Discussion[] {
    return id === undefined ? [] : (this.#discussions.get(id) ?? []);
  }

  /** Of two rows with one id the first by what they hold stands for the unit. */
  #addUnit(unit: UnitRow): void {
    const { id, district, model } = unit;
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, unit);
    if (district === undefined || model === undefined) return;
    const key = fold(district);
    const known = this.#models.get(key);
    if (!this.#models.has(key)) this.#models.set(key, model);
    else if (known === undefined || fold(known) !== fold(model)) this.#models.set(key, undefined);
  }

  #addMeeting(meeting: UnitMeeting): void {
    const { id, unitId } = meeting;
    if (unitId === undefined) return;
    if (id !== undefined && !this.#unitOfMeeting.has(id)) this.#unitOfMeeting.set(id, unitId);
    addTo(this.#meetings, unitId, meeting);
    const district = this.#byId.get(unitId)?.district;
    if (district !== undefined) addTo(this.#districtMeetings, fold(district), meeting);
  }

  #unitIdOf(row: Row): string | undefined {
    const { unitId, meetingId } = row as Row & { readonly unitId?: string; readonly meetingId?: string };
    return unitId ?? (meetingId === undefined ? undefined : this.#unitOfMeeting.get(meetingId));
  }
}

function inOrder(a: UnitMeeting, b: UnitMeeting): number {
  return (a.heldOn ?? (Infinity as Day)) - (b.heldOn ?? (Infinity as Day)) || byContent(a, b);
}
