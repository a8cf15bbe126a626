import type { Day } from '../../calendar/day.ts';

interface Child {
  readonly key: string;
  readonly bornOn: Day | undefined;
}

/** What the list of cases tells the other lists: whose a case is, and whether it belongs to another municipality. */
export class CaseBook {
  readonly #children = new Map<string, Child | 'several'>();
  readonly #refund = new Set<string>();
  #births = false;

  note(caseNumber: string, child: Child | undefined, refund: boolean): void {
    if (refund) this.#refund.add(caseNumber);
    if (child === undefined) return;
    this.#births ||= child.bornOn !== undefined;
    const known = this.#children.get(caseNumber);
    if (known === undefined) this.#children.set(caseNumber, child);
    else if (known !== 'several' && known.key !== child.key) this.#children.set(caseNumber, 'several');
  }

  /** The child of a case; undefined when the case is unknown or has several. */
  onlyChildOf(caseNumber: string | undefined): Child | undefined {
    const child = caseNumber === undefined ? undefined : this.#children.get(caseNumber);
    return child === 'several' ? undefined : child;
  }

  isRefund(caseNumber: string | undefined): boolean {
    return caseNumber !== undefined && this.#refund.has(caseNumber);
  }

  /** The fields that a list with case numbers has from here. */
  get fields(): readonly string[] {
    if (this.#children.size === 0) return [];
    return this.#births ? ['child', 'bornOn'] : ['child'];
  }
}
