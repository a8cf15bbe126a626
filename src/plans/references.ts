import { isoDay, type Day } from '../calendar/day.ts';
import { quartersBetween } from '../calendar/period.ts';
import type { Indicator } from '../indicators/engine/define.ts';
import { indicatorById } from '../indicators/index.ts';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import type { BetterThanBaseline, DirectionOver, Measured, Milestone, Plan } from './plan.ts';
import { suggesting } from '../yaml/complaints.ts';
import type { Misfit } from '../yaml/document.ts';

/** What a milestone holds, or as much of it as has its shape. */
export interface Pieces {
  readonly id?: string;
  readonly milestone?: Milestone;
  readonly figure?: Measured;
}

/**
 * What the shape of a plan alone can't show: ids that stand twice, figures that do not exist, days the wrong way round.
 * Without settings or today's date, those are not looked into.
 */
export function misfitsOf(
  milestones: readonly Pieces[],
  settings: Plan['settings'] | undefined,
  today: Day | undefined,
): Misfit[] {
  const seen = new Set<string>();
  return milestones.flatMap(({ id, milestone, figure }, at) => {
    const own = [
      ...(id !== undefined && seen.has(id) ? [twice(id)] : []),
      ...(milestone === undefined ? [] : milestoneMisfits(milestone, settings)),
      ...(milestone === undefined || today === undefined ? [] : doneMisfits(milestone, today)),
      ...(figure === undefined ? [] : namesMisfits(figure)),
    ];
    if (id !== undefined) seen.add(id);
    return own.map(({ path, of, words, args }) => ({ path: ['milestones', at, ...path], of, words, args }));
  });
}

function twice(id: string): Misfit {
  return misfit(['id'], { da: 'milepælen {id} står to gange', en: 'the milestone {id} stands twice' }, { id });
}

function milestoneMisfits(milestone: Milestone, settings: Plan['settings'] | undefined): Misfit[] {
  if (milestone.kind === 'deliverable') return [];
  const ordered = milestone.kind === 'direction' || milestone.kind === 'baseline' ? orderMisfits(milestone) : [];
  const own = [...ordered, ...budgetMisfits(milestone, settings)];
  const indicator = indicatorById(milestone.indicator);
  return indicator === undefined ? own : [...own, ...namesMisfits(milestone), ...figureMisfits(milestone, indicator)];
}

/** What is done can't be done on a day that has not come. */
function doneMisfits(milestone: Milestone, today: Day): Misfit[] {
  const done = milestone.kind === 'deliverable' ? milestone.done : undefined;
  if (done === undefined || done === false || done <= today) return [];
  const words = { da: 'done: {day} er ikke kommet endnu', en: 'done: {day} has not come yet' };
  return [misfit(['done'], words, { day: isoDay(done) })];
}

/** Parts and parameters that the indicator does not have; one that is not built yet has said nothing of them. */
function namesMisfits(measured: Measured): Misfit[] {
  const indicator = indicatorById(measured.indicator);
  return indicator === undefined ? [] : [...partMisfits(measured, indicator), ...parameterMisfits(measured, indicator)];
}

function orderMisfits(milestone: DirectionOver | BetterThanBaseline): Misfit[] {
  if (milestone.kind === 'direction') {
    const { from, to } = milestone;
    const words = {
      da: 'fra from {from} til to {to} er der ikke to kvartaler at holde op mod hinanden',
      en: 'from {from} to {to} there are no two quarters to hold against each other',
    };
    const isWindow = quartersBetween(from.from, to.to).length > 1;
    return isWindow ? [] : [misfit(['to'], words, { from: from.label, to: to.label })];
  }
  const words = {
    da: 'baseline {baseline} skal være slut, før from {from} begynder',
    en: 'the baseline {baseline} must end before from {from} begins',
  };
  const args = { baseline: milestone.baseline.label, from: milestone.from.label };
  return milestone.baseline.to >= milestone.from.from ? [misfit(['baseline'], words, args)] : [];
}

function partMisfits({ part }: Measured, { id, figures }: Indicator): Misfit[] {
  const parts = figures.flatMap((figure) => figure.part ?? []);
  if (part === undefined || parts.includes(part)) return [];
  const words =
    parts.length === 0
      ? { da: 'nøgletallet {id} har ingen part {part}', en: 'the key figure {id} has no part {part}' }
      : {
          da: 'nøgletallet {id} har ingen part {part}; ventede {parts}',
          en: 'the key figure {id} has no part {part}; expected {parts}',
        };
  const near = nearest(part, parts);
  return [misfit(['part'], suggesting(words, near), { id, part, near: near ?? '', parts: parts.join(', ') })];
}

function parameterMisfits({ parameters = {} }: Measured, indicator: Indicator): Misfit[] {
  const known = indicator.parameters ?? {};
  return Object.entries(parameters).flatMap(([name, value]) => {
    const path = ['parameters', name];
    const usual = known[name];
    if (usual === undefined) return [unknownParameter(path, name, indicator)];
    if (typeof value === typeof usual) return [];
    const isNumber = typeof usual === 'number';
    const words = {
      da: `{name}: fandt {value}, ventede ${isNumber ? 'et tal' : 'en tekst'} som {usual}`,
      en: `{name}: found {value}, expected ${isNumber ? 'a number' : 'a text'} such as {usual}`,
    };
    return [misfit(path, words, { name, value, usual })];
  });
}

function unknownParameter(path: string[], name: string, { id, parameters = {} }: Indicator): Misfit {
  const names = Object.keys(parameters);
  const near = nearest(name, names);
  const words =
    names.length === 0
      ? { da: 'nøgletallet {id} kan ikke indstilles', en: 'the key figure {id} takes no parameters' }
      : {
          da: 'nøgletallet {id} kender ikke {name}; ventede {names}',
          en: 'the key figure {id} does not know {name}; expected {names}',
        };
  return misfit(path, suggesting(words, near), { id, name, near: near ?? '', names: names.join(', ') }, 'key');
}

/** Whether the figure is one that can be held against what the milestone demands. */
function figureMisfits(milestone: Exclude<Milestone, { kind: 'deliverable' }>, indicator: Indicator): Misfit[] {
  const figure = indicator.figures.find(({ part }) => part === milestone.part);
  if (figure === undefined || milestone.kind === 'reported') return [];
  const { unit } = figure;
  const args = { id: indicator.id };
  if (unit === 'distribution') {
    const words = {
      da: 'nøgletallet {id} er en fordeling, som ikke kan holdes op mod et mål; vælg en part, eller kind: reported',
      en: 'the key figure {id} is a distribution, which no target can be held against; choose a part, or kind: reported',
    };
    return [misfit(['indicator'], words, args)];
  }
  if ('target' in milestone && unit === 'share' && (milestone.target < 0 || milestone.target > 1)) {
    const words = {
      da: 'målet for en andel ligger fra 0 til 1: fandt {target}, ventede fx 0.9 eller 90 %',
      en: 'the target of a share lies from 0 to 1: found {target}, expected 0.9 or 90 %, say',
    };
    return [misfit(['target'], words, { target: milestone.target })];
  }
  const isFlow = indicator.stock !== true && (unit === 'count' || unit === 'amount');
  if (milestone.kind !== 'baseline' || !isFlow || isQuarter(milestone.baseline.label)) return [];
  const words = {
    da: 'baseline skal være et kvartal som 2025K4: {id} tælles op i perioden, og hvert kvartal holdes op mod den',
    en: 'the baseline must be a quarter such as 2025Q4: {id} is counted up over the period, and each quarter is held against it',
  };
  return [misfit(['baseline'], words, args)];
}

function isQuarter(label: string): boolean {
  return /^\d{4}K[1-4]$/.test(label);
}

function budgetMisfits({ indicator, parameters }: Measured, settings: Plan['settings'] | undefined): Misfit[] {
  if (settings === undefined) return [];
  const line = parameters?.['line'];
  const lines = (settings.budget ?? []).map((one) => one.line);
  if (indicator !== 'plan-spending' || typeof line !== 'string' || lines.includes(line)) return [];
  const near = nearest(line, lines);
  const words = {
    da: 'planens settings.budget har ingen linje {line}',
    en: "the plan's settings.budget has no line {line}",
  };
  return [misfit(['parameters', 'line'], suggesting(words, near), { line, near: near ?? '' })];
}

function misfit(path: Misfit['path'], words: Words, args: Misfit['args'] = {}, of: Misfit['of'] = 'value'): Misfit {
  return { path, of, words, args };
}
