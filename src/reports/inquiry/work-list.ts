import { isoDay, type Day } from '../../calendar/day.ts';
import type { Duty, WorkAsked, WorkList } from '../../inquiry/work-list.ts';
import type { Language } from '../../model/words.ts';
import { told, toldDay, type Cell, type Document, type SheetColumn } from '../document/document.ts';
import { Numbers } from '../numbers.ts';
import { groupText } from '../words/bands.ts';
import { groupTitles } from '../words/groups.ts';
import { leftOutText, phrase, reasonText } from '../words/phrase.ts';
import { pointerCells, pointerColumns, type Pointing } from './case-rows.ts';
import { deadlineKinds, inquiryLabels as labels } from './words.ts';

/** What is late and what falls due, sorted by day. */
export function workListDocument(
  { duties, notEvaluated, notFollowed }: WorkList,
  asked: WorkAsked & { readonly asOf: Day },
  pointing: Pointing,
  language: Language,
): Document {
  const { asOf, by, onlyOverdue, withinDays } = asked;
  const overdue = duties.filter(({ daysOver }) => daysOver > 0).length;
  const counts = { overdue, ahead: duties.length - overdue, within: withinDays, day: new Numbers(language).day(asOf) };
  return {
    head: [
      phrase(onlyOverdue ? labels.workListOverdue : labels.workList, language, counts),
      ...(duties.length === 0 ? [labels.nothingDue[language]] : []),
      ...notFollowedText(notFollowed, language),
    ],
    facts: {
      asOf: isoDay(asOf),
      overdue,
      dueWithin: onlyOverdue ? null : withinDays,
      ahead: counts.ahead,
      notFollowed,
    },
    sheets: [
      {
        key: 'cases',
        columns: columnsIn(by, pointing, language),
        rows: duties.map((duty) => rowOf(duty, by, pointing, language)),
      },
      {
        key: 'notEvaluated',
        columns: [
          { key: 'kind', title: labels.kind[language] },
          { key: 'reason', title: labels.why[language], grows: true },
        ],
        rows: notEvaluated.map(({ kind, reason }) => [
          told(deadlineKinds[kind][language], kind),
          told(reasonText(reason, language), reason),
        ]),
      },
    ],
    foot: [],
  };
}

/** `Åbne, som ingen frist kan regnes ud for: undersøgelse 2 uden kendskabs- og startdato.` */
function notFollowedText(counts: WorkList['notFollowed'], language: Language): string[] {
  if (counts.length === 0) return [];
  const reasons = counts.map(
    ({ kind, reason, count }) => `${deadlineKinds[kind][language]} ${count} ${leftOutText(reason, language)}`,
  );
  return [phrase(labels.notFollowed, language, { reasons: reasons.join('; ') })];
}

function columnsIn(by: WorkAsked['by'], pointing: Pointing, language: Language): SheetColumn[] {
  return [
    { key: 'dueOn', title: labels.deadline[language] },
    { key: 'daysOver', title: labels.state[language], plain: labels.daysOver[language] },
    { key: 'kind', title: labels.kind[language] },
    ...pointerColumns(pointing, language),
    ...(by === undefined ? [] : [{ key: 'group', title: capital(groupTitles[by][language]) }]),
  ];
}

function rowOf(duty: Duty, by: WorkAsked['by'], pointing: Pointing, language: Language): Cell[] {
  const { dueOn, daysOver, kind, unit, group } = duty;
  const state = daysOver > 0 ? labels.overdue : daysOver === 0 ? labels.today : labels.ahead;
  return [
    toldDay(dueOn, language),
    told(phrase(state, language, { days: Math.abs(daysOver) }), daysOver),
    told(deadlineKinds[kind][language], kind),
    ...pointerCells(unit, pointing),
    ...(by === undefined || group === undefined ? [] : [told(groupText({ by, value: group }, language), group)]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
