import { settingChanges } from '../compare/differences.ts';
import { UsageError } from '../errors.ts';
import type { Language, Words } from '../model/words.ts';
import { settingText, settingValue } from '../reports/compare/text.ts';
import { Numbers } from '../reports/numbers.ts';
import { groupTitles } from '../reports/words/groups.ts';
import type { SavedRun } from '../runs/saved-run.ts';

/** Something that is not the same in two runs, in words, and the option that decides it. */
interface Difference {
  readonly option: Words;
  in(language: Language): string;
}

/** Throws a UsageError that names what is not the same, where two runs were not made alike and can't be added up. */
export function checkAlike(run: SavedRun, first: SavedRun, path: string, firstPath: string): void {
  const differences = differencesOf(run, first);
  if (differences.length === 0) return;
  const said = (language: Language): string => differences.map((one) => one.in(language)).join('; ');
  const options = (language: Language): string =>
    [...new Set(differences.map(({ option }) => option[language]))].join(', ');
  throw new UsageError(
    {
      da: `{path} og {firstPath} kan ikke lægges sammen, for de er ikke opgjort ens: ${said('da')}. Lav dem igen med samme ${options('da')}`,
      en: `{path} and {firstPath} cannot be added up, for they were not made alike: ${said('en')}. Make them again with the same ${options('en')}`,
    },
    { path, firstPath },
  );
}

function differencesOf(run: SavedRun, first: SavedRun): Difference[] {
  const plans = [run, first].map(({ plans }) => plans.map(({ id }) => id).join(', '));
  const [own = '', other = ''] = plans;
  // What a plan sets is told by the plan.
  const isOtherPlan = own !== other;
  // A mapping file says what the lists' own words mean, so each run may have one.
  const settings = settingChanges({ before: run, after: first }).filter(({ name }) => name !== 'mapping');
  const isOtherChoice = chosenIn(run) !== chosenIn(first);
  const isOtherDefinition = JSON.stringify(run.definitions) !== JSON.stringify(first.definitions);
  return [
    ...(run.asOf === first.asOf ? [] : [asOf(run, first)]),
    ...(periodsOf(run) === periodsOf(first) ? [] : [periods(run, first)]),
    ...(run.asked.by === first.asked.by ? [] : [split(run, first)]),
    ...(isOtherChoice ? [choice(run, first)] : []),
    ...settings.map(({ name, before, after }): Difference => ({
      option: optionOf(name, isOtherPlan),
      in: (language) => settingWords(name, before, after, language),
    })),
    ...(settings.length > 0 && isOtherPlan ? [planWords(own, other)] : []),
    // Of other key figures there are other definitions.
    ...(isOtherDefinition && !isOtherChoice ? [version(run, first)] : []),
  ];
}

function flag(name: string): Words {
  return { da: name, en: name };
}

function optionOf(name: string, isOtherPlan: boolean): Words {
  if (name === 'keepRefundCases') return flag('--keep-refund-cases');
  if (name === 'clock') return flag('--clock');
  return flag(isOtherPlan ? '--plan' : '--mapping');
}

function asOf(run: SavedRun, first: SavedRun): Difference {
  return {
    option: flag('--as-of'),
    in: (language) => {
      const [own, other] = [run, first].map((one) => new Numbers(language).day(one.asOf)) as [string, string];
      return language === 'da' ? `opgørelsesdato ${own} og ${other}` : `as-of day ${own} and ${other}`;
    },
  };
}

/** A figure of a period that one of the runs does not have would be that of the others alone. */
function periods(run: SavedRun, first: SavedRun): Difference {
  return {
    option: { da: '--period (eller --from og --to)', en: '--period (or --from and --to)' },
    in: (language) => {
      const [own, other] = [periodsOf(run), periodsOf(first)];
      return language === 'da' ? `perioderne ${own} og ${other}` : `the periods ${own} and ${other}`;
    },
  };
}

/** `2016K1, 2016K2`, in whatever order they were asked for. */
function periodsOf({ asked }: SavedRun): string {
  return asked.periods.toSorted().join(', ');
}

function choice(run: SavedRun, first: SavedRun): Difference {
  return {
    option: flag('--only'),
    in: (language) => {
      const all = { da: 'alle', en: 'all' }[language];
      const [own, other] = [chosenIn(run) || all, chosenIn(first) || all];
      return language === 'da' ? `nøgletallene ${own} og ${other}` : `the key figures ${own} and ${other}`;
    },
  };
}

/** The ids of the key figures wanted, in order; empty for all. */
function chosenIn({ asked }: SavedRun): string {
  return (asked.only ?? []).toSorted().join(', ');
}

function split(run: SavedRun, first: SavedRun): Difference {
  return {
    option: flag('--by'),
    in: (language) => {
      const [own, other] = [run, first].map(({ asked: { by } }) =>
        by === null
          ? { da: 'intet', en: 'nothing' }[language]
          : (groupTitles[by as keyof typeof groupTitles]?.[language] ?? by),
      ) as [string, string];
      return language === 'da' ? `opdelt efter ${own} og ${other}` : `split by ${own} and ${other}`;
    },
  };
}

function settingWords(name: string, before: unknown, after: unknown, language: Language): string {
  const [own, other] = [before, after].map((value) => settingValue(name, value, language));
  const title = settingText(name, language);
  if (own === undefined || other === undefined) return title;
  return language === 'da' ? `${title}: ${own} og ${other}` : `${title}: ${own} and ${other}`;
}

/** Each as the plans' ids; empty for none. */
function planWords(own: string, other: string): Difference {
  return {
    option: flag('--plan'),
    in: (language) => {
      const [one, another] = [own, other].map((plan) => plan || { da: 'ingen', en: 'none' }[language]) as [
        string,
        string,
      ];
      return language === 'da' ? `planen er ${one} og ${another}` : `the plan is ${one} and ${another}`;
    },
  };
}

function version(run: SavedRun, first: SavedRun): Difference {
  const [own, other] = [run.tool.version, first.tool.version];
  return {
    option: { da: 'udgave af programmet', en: 'version of the program' },
    in: (language) =>
      language === 'da'
        ? `nøgletallenes definitioner (udgave ${own} og ${other} af programmet)`
        : `the definitions of key figures (version ${own} and ${other} of the program)`,
  };
}
