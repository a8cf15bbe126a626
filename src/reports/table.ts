import type { PlanRun } from '../analyze.ts';
import type { Clock } from '../model/settings.ts';
import type { ShownJudgement, ShownReport } from '../privacy/shown.ts';
import { audienceText } from './hidden.ts';
import { Numbers } from './numbers.ts';
import type { Presentation } from './presentation.ts';
import { accountLines } from './terminal/account.ts';
import { figureLines } from './terminal/figures.ts';
import { milestoneCounts, milestoneLines } from './terminal/milestones.ts';
import { paintOf, type Paint } from './terminal/paint.ts';
import { indented } from './terminal/text.ts';
import { clocks } from './words/fields.ts';
import { asOfFroms, labels } from './words/labels.ts';
import { phrase } from './words/phrase.ts';

/** The report for a terminal: the answer first, the account after. */
export function table(report: ShownReport, presentation: Presentation): string {
  const paint = paintOf(presentation.colour);
  const plans = report.plans.flatMap((run) => planParts(run, report, presentation, paint));
  const parts =
    presentation.shows === 'milestones'
      ? plans
      : [reportHead(report, presentation, paint), figureLines(report.observations, presentation, paint), ...plans];
  const audience = indented(audienceText(report, presentation.language), presentation.width, '', '');
  const whole = [...parts, accountLines(report, presentation, paint)];
  // Who reads what is hidden must know so first.
  const all = (report.publication === undefined ? [...whole, audience.map(paint.dim)] : [audience, ...whole]).map(
    (part) => part.join('\n').trimEnd(),
  );
  return `${all.join('\n\n')}\n`;
}

/** A plan's head and its milestones. */
function planParts(
  { plan, settings }: PlanRun,
  report: ShownReport,
  presentation: Presentation,
  paint: Paint,
): string[][] {
  const { language, width } = presentation;
  const judgements = judgementsOf(plan.id, report);
  const head = [
    ...indented(plan.title[language], width, '', '').map(paint.title),
    ...indented(asOfText(report, presentation, 'milestonesAsOf'), width, '', ''),
    ...indented(milestoneCounts(judgements, presentation, paint), width, '', ''),
    ...(settings.clock === report.settings.clock ? [] : clockLines(settings.clock, presentation)),
  ];
  return [head, milestones(judgements, presentation, paint)];
}

/** Said where a plan goes by another clock than the account at the end tells of. */
function clockLines(clock: Clock, { language, width }: Presentation): string[] {
  return indented(phrase(labels.clock, language, { clock: clocks[clock][language] }), width, '', '');
}

function reportHead(report: ShownReport, presentation: Presentation, paint: Paint): string[] {
  const { language, width } = presentation;
  const numbers = new Numbers(language);
  const names = report.periods.map((period) => numbers.period(period));
  const period = names.length > 1 ? `${names[0]}–${names.at(-1)}` : (names[0] ?? '');
  return [
    ...indented(phrase(labels.figuresFor, language, { period }), width, '', '').map(paint.title),
    ...indented(asOfText(report, presentation, 'asOf'), width, '', ''),
  ];
}

function asOfText(report: ShownReport, { language }: Presentation, label: 'asOf' | 'milestonesAsOf'): string {
  const args = { day: new Numbers(language).day(report.asOf), from: asOfFroms[report.asOfFrom][language] };
  return phrase(labels[label], language, args);
}

function milestones(judgements: readonly ShownJudgement[], presentation: Presentation, paint: Paint): string[] {
  const lines = milestoneLines(judgements, presentation, paint);
  if (!judgements.some(({ uncertain }) => uncertain)) return lines;
  const { language, width } = presentation;
  return [...lines, '', ...indented(labels.uncertainMeans[language], width, '', '').map(paint.dim)];
}

function judgementsOf(plan: string, { judgements }: ShownReport): ShownJudgement[] {
  return judgements.filter((one) => one.plan === plan);
}
