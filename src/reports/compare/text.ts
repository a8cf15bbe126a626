import type { Cause } from '../../compare/comparison.ts';
import { indicatorById } from '../../indicators/index.ts';
import { listTitles, type ListName } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import type { Language, Words } from '../../model/words.ts';
import type { HiddenPart, ShownObservation } from '../../privacy/shown.ts';
import type { SavedMilestone, SavedObservation } from '../../runs/saved-run.ts';
import { childrenText, pendingText } from '../hidden.ts';
import { Numbers } from '../numbers.ts';
import { settingTitles } from '../plan/labels.ts';
import { alsoText } from '../said.ts';
import { parametersText, titleOf } from '../titles.ts';
import { clocks } from '../words/fields.ts';
import { groupTitles } from '../words/groups.ts';
import { phrase, reasonText } from '../words/phrase.ts';
import { milestoneStatuses, observationStatuses, toldStatus } from '../words/statuses.ts';
import { aloneWords, causeWords, choiceWords, compareLabels as labels, demandWords } from './words.ts';

/** A figure of a saved run, as the words for figures take it. */
export function shownOf(saved: SavedObservation): ShownObservation {
  const { indicator, part, parameters, period, from, to, group, numerator, denominator, reasonCode } = saved;
  return {
    indicator,
    ...(part !== null && { part }),
    parameters,
    period: { label: period, from, to },
    ...(group && { group }),
    unit: saved.currency === undefined ? saved.unit : 'amount',
    status: saved.status,
    ...(reasonCode !== null && { reason: { code: reasonCode, args: saved.reasonArgs } }),
    summary: {
      value: saved.value,
      ...(numerator !== null && { numerator }),
      ...(denominator !== null && { denominator }),
      ...(saved.also && { also: saved.also }),
    },
    pending: saved.pending,
    excluded: [],
    notes: [],
    account: null,
    hidden: saved.hidden as HiddenPart[],
  };
}

/**
 * `93,5 % (29/31, 2 afventer)`; where there is no figure, why. What it is in other ways is told where that is not the
 * same in `other`, so that the change can be seen.
 */
export function figureText(saved: SavedObservation, other: SavedObservation, language: Language): string {
  const shown = shownOf(saved);
  const numbers = new Numbers(language);
  const also = alsoText(shown, language);
  if (shown.summary.value === null && shown.hidden?.includes('value') !== true) {
    const status = statusText(saved, language);
    const why = shown.reason === undefined ? status : reasonText(shown.reason, language);
    return why === status ? status : `${status}: ${why}`;
  }
  const beside = [
    numbers.ratio(shown),
    saved.children === undefined ? '' : childrenText(saved.children, language),
    pendingText(saved.pending, language),
    also === alsoText(shownOf(other), language) ? '' : also,
    saved.status === 'unreliable' ? statusText(saved, language) : '',
  ].filter((text) => text !== '');
  const figure = numbers.figure(shown);
  return beside.length === 0 ? figure : `${figure} (${beside.join(', ')})`;
}

/** `nået, 95,5 % (21/22), 2016K4`. `namesDays`: the period is named even where it is two days. */
export function verdictText(saved: SavedMilestone, language: Language, namesDays: boolean): string {
  const { period } = saved;
  const numbers = new Numbers(language);
  // Two days are long to stand beside a figure, and are only told where the other figure is of other days.
  const named = period === null || (period.includes('..') && !namesDays) ? [] : [numbers.periodLabel(period)];
  return [statusText(saved, language), ...figureBehind(saved, numbers), ...named].join(', ');
}

function figureBehind(
  { indicator, part, value, numerator, denominator, hidden }: SavedMilestone,
  numbers: Numbers,
): string[] {
  if (hidden.includes('value')) return [numbers.count(null)];
  if (value === null) return [];
  const figures = indicatorById(indicator ?? '')?.figures ?? [];
  const unit = figures.find((one) => one.part === (part ?? undefined))?.unit ?? 'count';
  const figure = numbers.value(value, unit);
  return [numerator === null || denominator === null ? figure : `${figure} (${numbers.outOf(numerator, denominator)})`];
}

/** By which a cause is named beside many figures. */
export function letterOf(at: number): string {
  return 'abcdefghi'.charAt(at);
}

export function statusText(saved: SavedObservation | SavedMilestone, language: Language): string {
  const told = 'kind' in saved ? toldStatus(saved.status, saved.kind) : saved.status;
  return wordOf({ ...observationStatuses, ...milestoneStatuses }, told, language);
}

/** `Undersøgelser: Åbne over fristen (months 6)`. */
export function nameText(saved: SavedObservation, language: Language): string {
  const shown = shownOf(saved);
  return `${titleOf(shown)[language]}${parametersText(shown, language)}`;
}

export function causeText({ code, of }: Cause, language: Language): string {
  return phrase(causeWords[code], language, { of: of.map((name) => thingText(code, name, language)).join(', ') });
}

function thingText(code: Cause['code'], name: string, language: Language): string {
  if (code === 'lists') return listTitles[name as ListName][language];
  if (code === 'definition') return indicatorById(name)?.title[language] ?? name;
  return code === 'plan' ? wordOf(demandWords, name, language) : settingText(name, language);
}

/** What a setting is called. */
export function settingText(name: string, language: Language): string {
  return wordOf({ ...settingTitles, ...choiceWords }, name, language);
}

/** What a setting is set to; undefined for what is too long to be told in a few words. */
export function settingValue(name: string, value: unknown, language: Language): string | undefined {
  if (typeof value === 'boolean') return labels[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return name === 'clock' ? wordOf(clocks, value, language) : value;
}

/** Why something stands in one run alone. */
export function whyAlone({ code, args = {} }: Reason, language: Language): string {
  const words = aloneWords[code];
  if (words === undefined) return reasonText({ code, args }, language);
  const numbers = new Numbers(language);
  const by = wordOf(groupTitles, String(args['by']), language);
  return phrase(words, language, { ...args, by, period: numbers.periodLabel(String(args['period'])) });
}

function wordOf(words: Readonly<Record<string, Words>>, name: string, language: Language): string {
  return (Object.hasOwn(words, name) ? words[name]?.[language] : undefined) ?? name;
}
