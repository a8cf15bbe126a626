import type { Measure, MeasuresTogether, View, WithoutStart } from '../model/knowledge.ts';
import type { Case, Row } from '../model/rows.ts';
import { groupBy } from './chains.ts';
import { byContent } from './row-order.ts';

/** The measures that place the child; the rows of the others, and of those that nothing tells apart, are left out. */
export function placementsOf(measures: View<Measure>): View<Measure> {
  const units = measures.units.filter(isPlacement);
  const ofUnknownKind = measures.units.filter(isUnknown);
  const unknown = rowsIn(ofUnknownKind);
  const elsewhere = rowsIn(measures.units) - rowsIn(units) - unknown;
  const { withoutStart = [] } = measures;
  return {
    ...measures,
    units,
    withoutStart: withoutStart.filter(isPlacement),
    ofUnknownKind: [...ofUnknownKind, ...withoutStart.filter(isUnknown)],
    leftOut: [
      ...measures.leftOut,
      { reason: 'not-a-placement', count: elsewhere },
      { reason: 'unknown-measure', count: unknown },
    ],
  };
}

function isPlacement({ placementType }: WithoutStart<Measure>): boolean {
  return placementType !== undefined;
}

function isUnknown({ kind }: WithoutStart<Measure>): boolean {
  return kind === 'unknown';
}

/** Each case with its measures; where the case number is missing, each child. */
export function casesOf(measures: View<Measure>): View<MeasuresTogether> {
  return togetherBy(caseKey, measures);
}

/** Each child with its measures; where the child is not known, not by its case either, each case. */
export function childrenOf(measures: View<Measure>, caseOf: (row: Row) => Case | undefined): View<MeasuresTogether> {
  const key = (one: Measure): string => {
    const child = one.child ?? caseOf(one)?.child;
    return child === undefined ? caseKey(one) : `child|${child}`;
  };
  return togetherBy(key, measures);
}

function togetherBy(key: (one: Measure) => string, { list, units, leftOut }: View<Measure>): View<MeasuresTogether> {
  return { list, units: together(units, key), leftOut };
}

function together(measures: readonly Measure[], key: (one: Measure) => string): MeasuresTogether[] {
  return [...groupBy(measures, key).values()].map((group) => {
    if (group.length > 1) group.sort((a, b) => a.startedOn - b.startedOn || byContent(a, b));
    const first = group[0];
    if (first === undefined) throw new RangeError('there is at least one measure to a case or child');
    const { file, line, caseNumber, child, bornOn } = first;
    const unusable = group.find((one) => one.unusable !== undefined)?.unusable;
    const rows = group.length > 1 ? group.flatMap((one) => one.rows) : first.rows;
    return { file, line, caseNumber, child, bornOn, unusable, rows, measures: group };
  });
}

function caseKey({ caseNumber, child, file, line }: Row): string {
  if (caseNumber !== undefined) return `case|${caseNumber}`;
  return child === undefined ? `row|${file}|${line}` : `child|${child}`;
}

function rowsIn(measures: readonly Measure[]): number {
  return measures.reduce((sum, { rows }) => sum + rows.length, 0);
}
