import type { InvestigationRow } from '../../model/rows.ts';
import { findingOn, type Rule } from '../rule.ts';
import { rowsByCase } from '../same-case.ts';
import { isInvestigation, isOpen } from './open-investigation.ts';

/** A child has one investigation at a time: the second open one is usually a case opened twice. */
export const twoOpenInvestigations: Rule = {
  code: 'two-open-investigations',
  group: 'across-rows',
  severity: 'warning',
  title: { da: 'Flere åbne undersøgelser på én sag', en: 'Several open investigations on one case' },
  words: {
    da: 'Sagen har allerede en åben undersøgelse i {otherFile}, linje {otherLine}.',
    en: 'The case already has an open investigation in {otherFile}, line {otherLine}.',
  },
  guidance: {
    da: 'Afslut eller annullér den ene undersøgelse på sagen i fagsystemet; ellers tæller begge med i nøgletallene.',
    en: 'End or cancel one of the two investigations in the case system; otherwise both are counted.',
  },
  reads: { investigations: ['endedOn'] },
  find(overview) {
    const { lists, knowledge } = overview;
    const open = (lists.investigations?.rows ?? []).filter(
      (row) => isInvestigation(row) && isOpen(row, knowledge.asOf),
    );
    return rowsByCase<InvestigationRow>(open).flatMap((rows) => {
      const [first, ...more] = rows;
      return first === undefined ? [] : more.map((row) => findingOn(overview, this, row, { other: first }));
    });
  },
};
