import type { Day } from '../../calendar/day.ts';
import type { KnownCase } from './case-book.ts';
import { nothing, type FileCells } from './file-rows.ts';

/** Who a row is about. */
export interface RowPerson {
  child: string | undefined;
  bornOn: Day | undefined;
}

/** Fills in who the row at a place is about, by what is known of its case, and whether its CPR number can't be read. */
export interface FillPerson {
  (person: RowPerson, at: number, ofCase: KnownCase | undefined, unreadable: boolean): void;
}

/**
 * The child by CPR number or Udlændingenummer, else the case's only child, else the case itself. A number that can't
 * be read is not taken for a missing one: then only the case's child will do. An unborn child stands on its mother's
 * number, which tells nothing of its own birth.
 */
export function personIn(of: FileCells): FillPerson {
  const { caseNumber = nothing, cpr = nothing, foreignId = nothing, bornOn = nothing, unborn = nothing } = of;
  return (person, at, ofCase, unreadable) => {
    const own = cpr(at) ?? foreignId(at);
    const toldOn = bornOn(at);
    if (unborn(at) === true) {
      person.child = own && `unborn:${own.key}`;
      person.bornOn = toldOn;
      return;
    }
    const onlyChild = ofCase?.onlyChild;
    const known = own ?? onlyChild;
    person.child = known === undefined && !unreadable ? caseAsChild(caseNumber(at)) : known?.key;
    person.bornOn = toldOn ?? own?.bornOn ?? (known?.key === onlyChild?.key ? onlyChild?.bornOn : undefined);
  };
}

function caseAsChild(caseNumber: string | undefined): string | undefined {
  return caseNumber === undefined ? undefined : `case:${caseNumber}`;
}
