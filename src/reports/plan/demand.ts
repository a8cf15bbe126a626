import { indicatorById } from '../../indicators/index.ts';
import type { Unit } from '../../model/observation.ts';
import type { Language } from '../../model/words.ts';
import type { Measured, Milestone, Operator } from '../../plans/plan.ts';
import { Numbers } from '../numbers.ts';
import { groupTitles } from '../words/groups.ts';
import { labels } from '../words/labels.ts';
import { phrase } from '../words/phrase.ts';
import { planLabels } from './labels.ts';

const operators: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** `≥ 90 %, frist 30-06-2016`: what a milestone asks for and by when, whatever has become of it. */
export function demandText(milestone: Milestone, language: Language): string {
  const numbers = new Numbers(language);
  const due = (day: Parameters<Numbers['day']>[0] | undefined): string =>
    day === undefined ? '' : phrase(labels.dueBy, language, { day: numbers.day(day) });
  switch (milestone.kind) {
    case 'target-by':
      return joined(targetText(milestone, numbers), due(milestone.due));
    case 'target-from':
      return joined(
        targetText(milestone, numbers),
        phrase(labels.since, language, { day: numbers.day(milestone.from) }),
      );
    case 'direction': {
      const { direction, from, to } = milestone;
      return joined(labels[direction][language], `${numbers.period(from)}–${numbers.period(to)}`);
    }
    case 'baseline': {
      const args = { direction: labels[milestone.direction][language], period: numbers.period(milestone.baseline) };
      const since = phrase(labels.since, language, { day: numbers.period(milestone.from) });
      return joined(phrase(planLabels.against, language, args), since);
    }
    case 'reported':
      return joined(labels.known[language], due(milestone.due));
    case 'deliverable':
      return joined(
        labels.deliverable[language],
        due(milestone.due) || planLabels.noDeadline[language],
        record(milestone, language),
      );
  }
}

function targetText(milestone: Extract<Milestone, { op: Operator }>, numbers: Numbers): string {
  return `${operators[milestone.op]} ${numbers.target(milestone.target, unitOf(milestone))}`;
}

/** One that is not built has no unit yet; its target tells a share by lying between 0 and 1. */
function unitOf({ indicator, part, target }: Extract<Milestone, { op: Operator }>): Unit {
  const figure = indicatorById(indicator)?.figures.find((one) => one.part === part);
  return figure?.unit ?? (target <= 1 ? 'share' : 'count');
}

function record({ done, note }: Extract<Milestone, { kind: 'deliverable' }>, language: Language): string {
  const numbers = new Numbers(language);
  const state =
    done === undefined
      ? ''
      : done === false
        ? planLabels.notDone[language]
        : phrase(planLabels.done, language, { day: numbers.day(done) });
  return note === undefined || note === '' ? state : `${state}${state === '' ? '' : ': '}${note}`;
}

/** `Enheder med møder så tit som aftalt (days 14, form ressourceteam)`: which figure is looked at. */
export function figureText(measured: Measured, language: Language): string {
  const { indicator: id, part, parameters = {}, group } = measured;
  const indicator = indicatorById(id);
  const title = indicator?.title[language] ?? `${id} (${planLabels.notBuilt[language]})`;
  const partTitle = indicator?.figures.find((one) => one.part === part)?.title?.[language] ?? part;
  const set = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  const by = group && groupTitles[group.by][language];
  const only = group && phrase(planLabels.group, language, { by: by ?? '', value: group.value });
  const named = partTitle === undefined ? title : `${title}: ${partTitle}`;
  return joined(set.length === 0 ? named : `${named} (${set.join(', ')})`, only ?? '');
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
