import type { PlanRun } from '../analyze.ts';
import type { Language } from '../model/words.ts';
import type { ShownJudgement, ShownObservation, ShownReport } from '../privacy/shown.ts';
import { findingsIn, hasUnlooked } from './findings.ts';
import { groupBy } from './group-by.ts';
import { escaped, markdownTable, type MarkdownColumn } from './markdown-text.ts';
import { MilestoneText } from './milestone-text.ts';
import { Numbers } from './numbers.ts';
import type { Presentation } from './presentation.ts';
import { audienceText } from './hidden.ts';
import {
  clockText,
  countsText,
  extractText,
  fileTitle,
  headOf,
  inGravity,
  inputName,
  whyLeftOut,
  notesOf,
  rowsOf,
  titlesOf,
} from './said.ts';
import { labels } from './words/labels.ts';
import { phrase } from './words/phrase.ts';
import { milestoneStatuses, severities } from './words/statuses.ts';

/** The report for minutes and issue trackers: the milestones, the figures, the account. */
export function markdown(report: ShownReport, { language, shows }: Presentation): string {
  const plans = report.plans.flatMap((run) => planParts(run, report, language));
  const figures = shows === 'milestones' ? [] : figureParts(report, language);
  // One that asks for milestones has them first; a report without a plan has figures alone.
  const audience = escaped(audienceText(report, language));
  const parts =
    report.publication === undefined
      ? [...plans, ...figures, ...accountParts(report, language), audience]
      : [audience, ...plans, ...figures, ...accountParts(report, language)];
  return `${parts.join('\n\n')}\n`;
}

function planParts({ plan }: PlanRun, report: ShownReport, language: Language): string[] {
  const judgements = report.judgements.filter((one) => one.plan === plan.id);
  return [
    `## ${escaped(plan.title[language])}`,
    escaped(`${headOf(report, 'milestonesAsOf', language)}. ${countsText(judgements, language)}.`),
    milestoneTable(judgements, language),
  ];
}

function milestoneTable(judgements: readonly ShownJudgement[], language: Language): string {
  const text = new MilestoneText(language);
  const columns: MarkdownColumn[] = [
    { title: labels.status[language] },
    { title: labels.milestone[language] },
    { title: labels.target[language] },
    { title: labels.due[language] },
    { title: labels.figure[language], align: 'right' },
    { title: labels.ratio[language], align: 'right' },
    { title: labels.why[language] },
  ];
  const rows = inGravity(judgements).map((one) => [
    milestoneStatuses[one.status][language],
    one.milestone.title[language],
    text.target(one),
    text.deadline(one),
    text.figure(one),
    text.ratio(one),
    text.why(one),
  ]);
  return markdownTable(columns, rows);
}

function figureParts(report: ShownReport, language: Language): string[] {
  const numbers = new Numbers(language);
  const columns: MarkdownColumn[] = [
    { title: labels.indicator[language] },
    { title: labels.figure[language], align: 'right' },
    { title: labels.ratio[language], align: 'right' },
    { title: labels.pending[language], align: 'right' },
    { title: labels.interval[language], align: 'right' },
    { title: labels.remarks[language] },
  ];
  const tables = groupBy(report.observations, ({ period }) => period.label).map((of) =>
    [
      `### ${phrase(labels.figuresFor, language, { period: numbers.period(of[0].period) })}`,
      markdownTable(
        columns,
        of.flatMap((one) => figureRows(one, language)),
      ),
    ].join('\n\n'),
  );
  return [...(report.plans.length > 0 ? [] : [`## ${headOf(report, 'asOf', language)}`]), ...tables];
}

function figureRows(one: ShownObservation, language: Language): string[][] {
  const numbers = new Numbers(language);
  const [title, ...bands] = titlesOf(one, language);
  const pending = one.pending === 0 ? '' : numbers.count(one.pending);
  const figure = [
    title?.name ?? '',
    title?.value ?? '',
    title?.basis ?? '',
    pending,
    numbers.interval(one),
    notesOf(one, language).join('; '),
  ];
  return [figure, ...bands.map(({ name, value, basis }) => [`– ${name}`, value, basis, '', '', ''])];
}

function accountParts(report: ShownReport, language: Language): string[] {
  const numbers = new Numbers(language);
  const right = 'right' as const;
  const columns: MarkdownColumn[] = [
    { title: fileTitle(report)[language] },
    { title: labels.read[language], align: right },
    { title: labels.used[language], align: right },
    { title: labels.notUsed[language], align: right },
    { title: labels.why[language] },
  ];
  const rows = report.inputs.map((input) => [
    inputName(input, language),
    ...rowsOf(input).map((count) => numbers.count(count)),
    whyLeftOut(input, language),
  ]);
  const findings = findingsIn(report).map(
    ({ severity, count, words }) =>
      `- ${severities[severity][language]}: ${escaped(words[language])} (${numbers.count(count)})`,
  );
  return [
    `## ${labels.basis[language]}`,
    markdownTable(columns, rows),
    ...[clockText(report, language), ...extractText(report, language)].map(escaped),
    ...(findings.length === 0 ? [] : [`### ${labels.findings[language]}`, findings.join('\n')]),
    ...(hasUnlooked(report) ? [escaped(labels.seeCheck[language])] : []),
  ];
}
