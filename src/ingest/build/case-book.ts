import type { Day } from '../../calendar/day.ts';

interface Child {
  readonly key: string;
  readonly bornOn: Day | undefined;
}

/** What the lists of cases tell of one case; it grows while they are gone through. */
export interface KnownCase {
  /** Whose the case is; undefined while nobody knows, and when it is several children's. */
  readonly onlyChild: Child | undefined;
  /** Whether it belongs to another municipality. */
  readonly isRefund: boolean;
}

class CaseNotes implements KnownCase {
  onlyChild: Child | undefined = undefined;
  isRefund = false;
  isOfSeveral = false;
}

/** What the list of cases tells the other lists: whose a case is, and whether it belongs to another municipality. */
export class CaseBook {
  readonly #cases = new Map<string, CaseNotes>();
  #children = false;
  #births = false;

  note(caseNumber: string, child: Child | undefined, refund: boolean): void {
    const known = this.of(caseNumber);
    known.isRefund ||= refund;
    if (child === undefined) return;
    this.#children = true;
    this.#births ||= child.bornOn !== undefined;
    if (known.isOfSeveral) return;
    known.isOfSeveral = known.onlyChild !== undefined && known.onlyChild.key !== child.key;
    if (known.isOfSeveral) known.onlyChild = undefined;
    else known.onlyChild ??= child;
  }

  /** What is known of a case by now, and will be. */
  of(caseNumber: string): CaseNotes {
    let known = this.#cases.get(caseNumber);
    if (known === undefined) this.#cases.set(caseNumber, (known = new CaseNotes()));
    return known;
  }

  /** The fields that a list with case numbers has from here. */
  get fields(): readonly string[] {
    if (!this.#children) return [];
    return this.#births ? ['child', 'bornOn'] : ['child'];
  }
}
