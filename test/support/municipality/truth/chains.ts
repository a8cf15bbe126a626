import { daysFromTo, type IsoDay } from './calendar.ts';
import { byCase, childKey, type KnownMeasure, type KnownService } from './known.ts';

const longestGapDays = 14;

function continues(chain: readonly KnownService[], row: KnownService): boolean {
  const tail = chain.at(-1);
  if (tail?.endedOn === undefined) return false;
  const gap = daysFromTo(tail.endedOn, row.startedOn);
  return tail.one.type === row.one.type && gap >= 0 && gap <= longestGapDays;
}

function measureOf(chain: readonly KnownService[]): KnownMeasure {
  const [first] = chain;
  if (first === undefined) throw new Error('a chain is never empty');
  const open = chain.some((row) => row.endedOn === undefined);
  return {
    caseNumber: first.one.caseNumber,
    child: childKey(first.one),
    kind: first.one.kind,
    type: first.one.type,
    place: first.one.place,
    rows: chain,
    startedOn: first.startedOn,
    endedOn: open ? undefined : chain.at(-1)?.endedOn,
  };
}

/** Rows of a case and type, one after the other at most 14 days apart, are one measure; overlapping ones are several. */
export function chainsOf(rows: readonly KnownService[]): KnownMeasure[] {
  return [...byCase(rows).values()].flatMap((ofCase) => {
    const chains: KnownService[][] = [];
    for (const row of ofCase.toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))) {
      const open = chains.find((chain) => continues(chain, row));
      if (open === undefined) chains.push([row]);
      else open.push(row);
    }
    return chains.map(measureOf);
  });
}

export const activeOn = (measure: KnownMeasure, on: IsoDay): boolean =>
  measure.startedOn <= on && (measure.endedOn === undefined || measure.endedOn >= on);
