import type { ShownJudgement, ShownStatus } from '../../privacy/shown.ts';
import { MilestoneText } from '../milestone-text.ts';
import type { Presentation } from '../presentation.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { milestoneStatuses } from '../words/statuses.ts';
import { grid, type Column, type Line } from './grid.ts';
import type { Paint } from './paint.ts';

/** From this width on the deadline has a column of its own; below it stands with the line of why. */
const wide = 100;

const statuses = Object.keys(milestoneStatuses) as ShownStatus[];

/** How many milestones have each status: the answer in one line. */
export function milestoneCounts(
  judgements: readonly ShownJudgement[],
  { language }: Presentation,
  paint: Paint,
): string {
  const all = phrase(labels.ofAll, language, { count: judgements.length });
  const counts = statuses
    .map((status) => ({ status, count: judgements.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => paint.status[status](`${count} ${milestoneStatuses[status][language]}`));
  return `${all}: ${counts.join(', ')}`;
}

/** A row per milestone and a line of why beneath, the gravest status first and else in the plan's order. */
export function milestoneLines(
  judgements: readonly ShownJudgement[],
  presentation: Presentation,
  paint: Paint,
): string[] {
  const { language, width } = presentation;
  const lines: Line[] = [];
  for (const status of statuses) {
    const section = judgements.filter((one) => one.status === status);
    if (section.length > 0 && lines.length > 0) lines.push(blank);
    lines.push(...section.flatMap((one) => linesOf(one, presentation, paint)));
  }
  const painted = new Map(statuses.map((status) => [milestoneStatuses[status][language], paint.status[status]]));
  return grid(columnsOf(presentation), lines, width, {
    head: paint.dim,
    cell: (column, row) => (column === 0 ? (painted.get(row[0] ?? '') ?? paint.plain) : paint.plain),
  });
}

const blank: Line = { beneath: '', from: 0 };

function columnsOf({ language, width }: Presentation): Column[] {
  return [
    { title: labels.status[language], max: 14 },
    { title: labels.milestone[language], grows: true },
    { title: labels.target[language], max: 14 },
    ...(width >= wide ? [{ title: labels.due[language], max: 15 }] : []),
    { title: labels.figure[language], align: 'right' },
    { title: labels.ratio[language], align: 'right' },
  ];
}

function linesOf(judgement: ShownJudgement, { language, width }: Presentation, paint: Paint): Line[] {
  const { status, milestone } = judgement;
  const text = new MilestoneText(language);
  const why = width >= wide ? text.why(judgement) : text.dueAndWhy(judgement);
  return [
    [
      milestoneStatuses[status][language],
      milestone.title[language],
      text.target(judgement),
      ...(width >= wide ? [text.deadline(judgement)] : []),
      text.figure(judgement),
      text.ratio(judgement),
    ],
    { beneath: `${why} [${milestone.id}]`, from: 1, style: paint.dim },
  ];
}
