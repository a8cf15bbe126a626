import type { Interval } from '../../calendar/interval.ts';
import { measureKinds, type MeasureKind } from '../../model/codes/measure-kinds.ts';
import type { ActivityRule, Settings } from '../../model/settings.ts';
import type { Language } from '../../model/words.ts';
import { Numbers } from '../numbers.ts';
import { activityKinds, clocks } from '../words/fields.ts';
import { settingTitles } from './labels.ts';

/** A line for each setting that a plan has of its own. */
export function settingLines(settings: Partial<Settings>, language: Language): string[] {
  return Object.entries(settings).map(([key, value]) => {
    const title = settingTitles[key]?.[language] ?? key;
    return `${title}: ${settingText(key as keyof Settings, value, language)}`;
  });
}

function settingText(key: keyof Settings, value: unknown, language: Language): string {
  const texts = textsOf(language);
  const text = texts[key] as ((value: unknown) => string) | undefined;
  return text === undefined ? String(value) : text(value);
}

type Texts = { readonly [K in keyof Settings]?: (value: Settings[K]) => string };

function textsOf(language: Language): Texts {
  const numbers = new Numbers(language);
  const kindsOf = (kinds: readonly MeasureKind[]): string =>
    kinds.map((kind) => measureKinds[kind].words[language]).join(', ');
  const span = ({ from, to }: { from: Parameters<Numbers['day']>[0]; to: Parameters<Numbers['day']>[0] }): string =>
    `${numbers.day(from)} – ${numbers.day(to)}`;
  return {
    clock: (clock) => clocks[clock][language],
    ageBands: (bands) => bands.map(({ band }) => band).join(', '),
    activityRules: (rules) =>
      rules.map((rule) => `${activityKinds[rule.kind][language]} ${wordsText(rule)}`).join('; '),
    measureRules: (rules) => rules.map((rule) => `${kindsOf([rule.kind])} ${wordsText(rule)}`).join('; '),
    notMeasures: (words) => words.join(', '),
    ladder: (steps) => steps.map(({ step, kinds }, at) => `${at + 1} ${step} (${kindsOf(kinds)})`).join('; '),
    followUpGuidelines: (all) =>
      all.map(({ kinds, every }) => `${kindsOf(kinds)} ${intervalText(every, language)}`).join('; '),
    holidays: (all) => all.map((one) => `${one.name} ${span(one)}`).join('; '),
    budget: (lines) =>
      lines.map((one) => `${one.title[language]} ${numbers.target(one.amount, 'amount')} (${span(one)})`).join('; '),
    saturdayWorks: (works) => ({ da: works ? 'ja' : 'nej', en: works ? 'yes' : 'no' })[language],
    unreliableAbove: (share) => numbers.percent(share),
  };
}

function wordsText({ words, not = [] }: Pick<ActivityRule, 'words' | 'not'>): string {
  return not.length === 0 ? quoted(words) : `${quoted(words)} (– ${quoted(not)})`;
}

function quoted(words: readonly string[]): string {
  return words.map((one) => `”${one}”`).join(', ');
}

function intervalText(interval: Interval, language: Language): string {
  if ('months' in interval) return `${interval.months} ${{ da: 'måneder', en: 'months' }[language]}`;
  return `${interval.days} ${{ da: 'dage', en: 'days' }[language]}`;
}
