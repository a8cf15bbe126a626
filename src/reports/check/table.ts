import { Chalk } from 'chalk';
import type { Severity } from '../../model/findings.ts';
import type { Language } from '../../model/words.ts';
import { Numbers } from '../numbers.ts';
import { groupBy } from '../group-by.ts';
import type { Style } from '../terminal/grid.ts';
import { indented } from '../terminal/text.ts';
import { ruleOf } from '../../quality/index.ts';
import { asOfFroms } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import type { CheckPresentation } from './index.ts';
import { severityNames, type CheckReport } from './check-report.ts';
import { notCheckedText } from './finding-text.ts';
import { checkLabels, severityTitles } from './labels.ts';
import { ledgerLines } from './ledger.ts';
import { tell } from './places.ts';
import { byRule, countSeverities, type RuleFindings } from './rule-findings.ts';

type Paint = Readonly<Record<Severity | 'title' | 'dim', Style>>;

/** What was found, for a terminal: the answer first, where every row went, and then rule by rule. */
export function checkTable(report: CheckReport, presentation: CheckPresentation): string {
  const paint = paintOf(presentation.colour);
  const groups = byRule(report.findings.open);
  const parts = [
    headLines(report, presentation, paint),
    ledgerLines(report, presentation, paint),
    ...severityNames.map((severity) =>
      severityLines(
        severity,
        groups.filter(({ rule }) => rule.severity === severity),
        presentation,
        paint,
      ),
    ),
    notCheckedLines(report, presentation, paint),
  ];
  return parts.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n'), ''])).join('\n');
}

function paintOf(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // Chalk joins all its arguments, and a style is given more than the text where it is mapped over lines.
  return {
    title: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    note: (text) => chalk.bold(text),
  };
}

function headLines(report: CheckReport, { language, width }: CheckPresentation, paint: Paint): string[] {
  const { asOf, asOfFrom, findings, inputs, unread } = report;
  const from = asOfFroms[asOfFrom][language];
  const counts = countSeverities(findings.open);
  const grave = counts.error > 0 ? paint.error : counts.warning > 0 ? paint.warning : paint.title;
  const said = [
    phrase(checkLabels.counts, language, { ...countTexts(counts, language), files: inputs.length + unread.length }),
    ...(findings.open.length === 0 ? [checkLabels.nothing[language]] : []),
  ]
    .join('. ')
    .replace(/([^.])$/, '$1.');
  const day = new Numbers(language).day(asOf);
  return [
    ...indented(phrase(checkLabels.title, language, { day, from }), width, '', '').map(paint.title),
    ...indented(said, width, '', '').map(grave),
    ...acceptedLines(report, language).flatMap((line) => indented(line, width, '', '')),
  ];
}

function countTexts(counts: Readonly<Record<Severity, number>>, language: Language): Record<string, string> {
  const numbers = new Numbers(language);
  return Object.fromEntries(Object.entries(counts).map(([severity, count]) => [severity, numbers.count(count)]));
}

function acceptedLines({ findings }: CheckReport, language: Language): string[] {
  const { accepted, expired, unused } = findings;
  const numbers = new Numbers(language);
  const codes = [...new Set(unused.map(({ code }) => code))].join(', ');
  return [
    ...(accepted.length === 0
      ? []
      : [phrase(checkLabels.accepted, language, { count: numbers.count(accepted.length) })]),
    ...(expired.length === 0 ? [] : [phrase(checkLabels.expired, language, { count: numbers.count(expired.length) })]),
    ...(unused.length === 0
      ? []
      : [phrase(checkLabels.unused, language, { count: numbers.count(unused.length), codes })]),
  ];
}

function severityLines(
  severity: Severity,
  groups: readonly RuleFindings[],
  presentation: CheckPresentation,
  paint: Paint,
): string[] {
  if (groups.length === 0) return [];
  return [
    paint[severity](severityTitles[severity][presentation.language]),
    ...groups.flatMap((group) => ruleLines(group, presentation, paint)),
  ];
}

function ruleLines({ rule, findings }: RuleFindings, presentation: CheckPresentation, paint: Paint): string[] {
  const { language, width, all } = presentation;
  const { message, places, notShown } = tell(findings, language, all);
  const numbers = new Numbers(language);
  const count = numbers.count(findings.length);
  const title = message ?? rule.title?.[language] ?? rule.code;
  const more = phrase(checkLabels.more, language, { count: numbers.count(notShown) });
  const guidance = `${rule.guidance[language]} (${rule.code})`;
  return [
    ...indented(`${count} × ${title}`, width, '  ', '    ').map(paint.title),
    ...places.flatMap((place) => indented(place, width, '    - ', '      ')),
    ...(notShown === 0 ? [] : indented(more, width, '      ', '      ').map(paint.dim)),
    ...indented(guidance, width, '    → ', '      ').map(paint.dim),
  ];
}

/** What could not be looked at is said, so that it doesn't seem to be in order. */
function notCheckedLines({ notChecked }: CheckReport, presentation: CheckPresentation, paint: Paint): string[] {
  const { language, width } = presentation;
  const lines: string[] = [];
  for (const group of groupBy(notChecked, ({ reason }) => notCheckedText(reason, language))) {
    lines.push(...indented(`${notCheckedText(group[0].reason, language)}:`, width, '  ', '  '));
    for (const { code } of group) {
      lines.push(...indented(ruleOf(code)?.title?.[language] ?? code, width, '    - ', '      '));
    }
  }
  return lines.length === 0 ? [] : [paint.title(checkLabels.notChecked[language]), ...lines];
}
