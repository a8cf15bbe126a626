import type { Finding } from '../../model/findings.ts';
import { fileOf, type Rule } from '../rule.ts';

/** More rows than the setting allows lack what the figure needs; a milestone on it is not judged. */
export const unreliableFigure: Rule = {
  code: 'unreliable-figure',
  group: 'indicator',
  severity: 'warning',
  title: { da: 'Upålidelige nøgletal', en: 'Unreliable figures' },
  words: {
    da: 'Nøgletallet {indicator} for {period} er upålideligt: {percent} % af rækkerne mangler det, som tallet bygger på.',
    en: 'The figure {indicator} for {period} is unreliable: {percent} % of the rows lack what it is built on.',
  },
  guidance: {
    da: 'Ret først de andre fund i listen, især manglende og ulæselige datoer; milepæle på nøgletallet bliver ikke vurderet, før det er sket.',
    en: 'First mend what else is found in the list, above all missing and unreadable dates; milestones on the figure are not judged until then.',
  },
  reads: {},
  find({ observations, files }) {
    const findings: Finding[] = [];
    for (const { status, indicator, part, period, reason, account } of observations) {
      if (status !== 'unreliable' || part !== undefined || account === null) continue;
      const percent = Math.round(Number(reason?.args?.['share'] ?? 0) * 100);
      const args = { indicator, period: period.label, percent };
      findings.push({ code: this.code, args, at: { file: fileOf(files, account.list) } });
    }
    return findings;
  },
};
