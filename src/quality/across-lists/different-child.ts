import type { Finding } from '../../model/findings.ts';
import type { ListName, Lists } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { findingOn, type Rule } from '../rule.ts';
import { namedChild } from '../../model/named-child.ts';

/** The list that is believed comes first. */
const order: readonly ListName[] = ['cases', 'investigations', 'services', 'notifications', 'activities'];

/** A case whose child is another in another list: a CPR number typed wrong, or a row on the wrong case. */
export const differentChild: Rule = {
  code: 'different-child',
  group: 'across-lists',
  severity: 'warning',
  title: {
    da: 'Sager, der gælder forskellige børn i forskellige lister',
    en: 'Cases about different children in different lists',
  },
  words: {
    da: 'Sagen gælder et andet barn her end i {otherFile}, linje {otherLine}.',
    en: 'The case is about another child here than in {otherFile}, line {otherLine}.',
  },
  guidance: {
    da: 'Se efter, om rækken står på den rigtige sag, og om CPR-nummeret er rigtigt begge steder.',
    en: 'See whether the row is on the right case and whether the CPR number is right in both places.',
  },
  reads: {},
  find(overview) {
    const believed = new Map<string, { list: ListName; children: Set<string>; row: Row }>();
    const findings: Finding[] = [];
    for (const list of order) {
      for (const { row, caseNumber, child } of rowsWithChild(overview.lists, list)) {
        const known = believed.get(caseNumber);
        if (known === undefined) believed.set(caseNumber, { list, children: new Set([child]), row });
        else if (known.list === list) known.children.add(child);
        else if (!known.children.has(child)) findings.push(findingOn(overview, this, row, { other: known.row }));
      }
    }
    return findings;
  },
};

/** An unborn child stands under its mother's number, which tells nothing about whose case it is. */
function* rowsWithChild(lists: Lists, list: ListName) {
  const rows: readonly Row[] = lists[list]?.rows ?? [];
  for (const row of rows) {
    const { caseNumber } = row;
    const child = namedChild(row);
    if (caseNumber === undefined || child === undefined) continue;
    if ('unborn' in row && row.unborn === true) continue;
    yield { row, caseNumber, child };
  }
}
