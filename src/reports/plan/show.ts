import { listTitles, type ListName } from '../../model/lists.ts';
import type { Language } from '../../model/words.ts';
import type { Milestone, Plan } from '../../plans/plan.ts';
import { Numbers } from '../numbers.ts';
import { paintOf, type Paint } from '../terminal/paint.ts';
import { indented } from '../terminal/text.ts';
import { groupTitles } from '../words/groups.ts';
import { phrase } from '../words/phrase.ts';
import { demandText, figureText } from './demand.ts';
import { planLabels } from './labels.ts';
import { printablePlan } from './printable-plan.ts';
import { settingLines } from './settings.ts';

export interface PlanPresentation {
  readonly language: Language;
  readonly width: number;
  readonly colour: boolean;
}

/** A plan, and the lists that its figures are counted from. */
export interface PlanShown {
  readonly plan: Plan;
  readonly lists: readonly ListName[];
}

/** All that a plan demands and counts by, for a reader who has not seen its file. */
export function planText({ plan: raw, lists }: PlanShown, presentation: PlanPresentation): string {
  const plan = printablePlan(raw);
  const paint = paintOf(presentation.colour);
  const { width } = presentation;
  const head = headLines({ plan, lists }, presentation).flatMap((line) => indented(line, width, '', '  '));
  const milestones = plan.milestones.flatMap((one) => ['', ...milestoneLines(one, presentation, paint)]);
  const title = indented(plan.title[presentation.language], width, '', '').map(paint.title);
  return `${[...title, ...head, ...milestones].join('\n')}\n`;
}

function headLines({ plan, lists: needed }: PlanShown, { language }: PlanPresentation): string[] {
  const { id, source, by, settings } = plan;
  const named = (label: keyof typeof planLabels, text: string): string => `${planLabels[label][language]}: ${text}`;
  const period = periodText(plan, language);
  const lists = needed.map((list) => listTitles[list][language]);
  return [
    named('plan', id),
    named('source', `${source.document}, ${source.publisher}, ${source.published}`),
    ...(period === '' ? [] : [named('period', period)]),
    ...(by === undefined ? [] : [named('by', groupTitles[by][language])]),
    ...(lists.length === 0 ? [] : [named('lists', lists.join(', '))]),
    ...settingLines(settings, language),
    countsText(plan, language),
  ];
}

export function periodText({ period }: Plan, language: Language): string {
  if (period === undefined) return '';
  const numbers = new Numbers(language);
  const from = numbers.day(period.from);
  if (period.to === undefined) return phrase(planLabels.since, language, { day: from });
  return `${from} – ${numbers.day(period.to)}`;
}

export function countsText({ milestones }: Plan, language: Language): string {
  const deliverables = milestones.filter(({ kind }) => kind === 'deliverable').length;
  const count = milestones.length;
  return phrase(planLabels.counts, language, { count, measured: count - deliverables, deliverables });
}

const margin = 12;

/** Page, title and id; beneath them the demand, the figure and what the plan says. */
function milestoneLines(milestone: Milestone, { language, width }: PlanPresentation, paint: Paint): string[] {
  const page = pageText(milestone.page, language);
  const room = ' '.repeat(margin);
  const beneath = [
    demandText(milestone, language),
    ...(milestone.kind === 'deliverable' ? [] : [figureText(milestone, language)]),
  ];
  return [
    ...indented(`${milestone.title[language]} [${milestone.id}]`, width, page.padEnd(margin), room).map(paint.heading),
    ...beneath.flatMap((line) => indented(line, width, room, `${room}  `)),
    ...(milestone.summary === undefined
      ? []
      : indented(milestone.summary[language], width, room, room).map((line) => paint.dim(line))),
  ];
}

/** `s. 15`, or `afsnit 4` for a page written as ¶ 4. */
function pageText(page: string | undefined, language: Language): string {
  if (page === undefined) return '';
  const paragraph = /^¶ ?(.+)$/.exec(page)?.[1];
  return paragraph === undefined
    ? phrase(planLabels.page, language, { page })
    : phrase(planLabels.paragraph, language, { page: paragraph });
}
