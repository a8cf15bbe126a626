import type { Language, Words } from '../model/words.ts';
import { groupTitles } from '../reports/words/groups.ts';
import { audience, minCell } from './audience-options.ts';
import type { ArgumentText, OptionText } from './command.ts';

const plan: OptionText = {
  flag: '--plan',
  value: { da: 'plan', en: 'plan' },
  words: {
    da: 'planens id, eller din egen plan som .yml-fil; kan nævnes flere gange',
    en: "the plan's id, or a plan of your own as a .yml file; can be named several times",
  },
  repeats: true,
};

export const lang = {
  flag: '--lang',
  value: { da: 'sprog', en: 'language' },
  words: { da: 'sprog: da (forvalgt) eller en', en: 'language: da (default) or en' },
};

const period = [
  {
    flag: '--period',
    value: { da: 'periode', en: 'period' },
    words: {
      da: 'kvartal (2016K2), år (2016), måned (2016-05) eller to dage (2016-04-01..2016-06-30); ellers det sidste hele kvartal før opgørelsesdatoen',
      en: 'quarter (2016Q2), year (2016), month (2016-05) or two days (2016-04-01..2016-06-30); else the last whole quarter before the as-of day',
    },
  },
  {
    flag: '--from',
    value: { da: 'periode', en: 'period' },
    words: { da: 'hvert kvartal fra og med denne periode', en: 'every quarter from this period on' },
  },
  {
    flag: '--to',
    value: { da: 'periode', en: 'period' },
    words: {
      da: 'til og med denne periode; ellers det sidste hele kvartal',
      en: 'up to and with this period; else the last whole quarter',
    },
  },
];

const by = {
  flag: '--by',
  value: { da: 'gruppe', en: 'group' },
  words: {
    da: `opdel hvert nøgletal efter ${namesIn('da')}`,
    en: `split every figure by ${namesIn('en')}`,
  },
};

const asOf = {
  flag: '--as-of',
  value: { da: 'dag', en: 'day' },
  words: {
    da: 'opgørelsesdato (2016-12-31): det, der ikke var kendt den dag, tæller ikke med; ellers listernes udtræksdato',
    en: "as-of day (2016-12-31): what was not known that day does not count; else the lists' extract date",
  },
};

const clock = {
  flag: '--clock',
  value: { da: 'ur', en: 'clock' },
  words: {
    da: 'hvornår de 4 måneder begynder: awareness (kommunens kendskab, som loven siger) eller start (startdatoen)',
    en: "when the 4 months begin: awareness (the municipality's, as the law says) or start (the start date)",
  },
};

export const list = {
  flag: '--list',
  value: { da: 'liste', en: 'list' },
  words: {
    da: 'den liste, der læses fra standard input (-), fx underretninger',
    en: 'the list that is read from standard input (-), such as notifications',
  },
};

export const mapping = {
  flag: '--mapping',
  value: { da: 'fil', en: 'file' },
  words: {
    da: 'YAML-fil: hvad listernes overskrifter, koder og aktivitetstyper betyder (inspect --write-mapping skriver en)',
    en: 'YAML file: what the headings, codes and activity types of the lists mean (inspect --write-mapping writes one)',
  },
};

const refund = {
  flag: '--keep-refund-cases',
  words: {
    da: 'tag refusionssager (afgivet refusion) med',
    en: 'keep refund cases that were handed over (afgivet refusion)',
  },
};

const format = {
  flag: '--format',
  value: { da: 'format', en: 'format' },
  words: {
    da: 'table, csv eller json; ellers efter filens endelse',
    en: "table, csv or json; else by the file's ending",
  },
};

const output = [
  format,
  {
    flag: '-o, --output',
    value: { da: 'fil', en: 'file' },
    words: { da: 'skriv til en fil; - er standard output', en: 'write to a file; - is standard output' },
  },
  {
    flag: '--csv-dialect',
    value: { da: 'dialekt', en: 'dialect' },
    words: {
      da: 'danish (forvalgt: semikolon og decimalkomma, til dansk Excel) eller rfc4180 (komma og punktum)',
      en: 'danish (default: semicolons and decimal commas, for Danish Excel) or rfc4180 (commas and points)',
    },
  },
];

const strict = {
  flag: '--strict',
  words: { da: 'slutkode 4, når noget ikke kunne vurderes', en: 'exit code 4 when something could not be evaluated' },
};

export const quiet = {
  flag: '--quiet',
  words: { da: 'ingen meddelelser undervejs', en: 'no messages on the way' },
};

export const noColor = { flag: '--no-color', words: { da: 'uden farver', en: 'without colours' } };

const failOn = {
  flag: '--fail-on',
  value: { da: 'hvad', en: 'what' },
  words: {
    da: 'slutkode 1, når en milepæl ikke er nået: missed (forvalgt) eller never',
    en: 'exit code 1 when a milestone is missed: missed (default) or never',
  },
};

export const only: OptionText = {
  flag: '--only',
  value: { da: 'nøgletal', en: 'key-figure' },
  words: {
    da: 'kun dette nøgletal, efter id (se dubu-kpi catalogue); kan nævnes flere gange',
    en: 'only this key figure, by id (see dubu-kpi catalogue); can be named several times',
  },
  repeats: true,
};

export const threads: OptionText = {
  flag: '--threads',
  value: { da: 'antal', en: 'number' },
  words: {
    da: 'så mange kommuner ad gangen, når hver har sin mappe; ellers så mange, som maskinen har kerner til',
    en: 'so many municipalities at a time, where each has its folder; else as many as the machine has cores',
  },
};

const manners = [quiet, noColor];

/** The key figure that a command is about. */
export const indicator: ArgumentText = {
  name: { da: 'nøgletal', en: 'key-figure' },
  words: { da: 'nøgletallets id, se dubu-kpi catalogue', en: "the key figure's id, see dubu-kpi catalogue" },
};

export const indicators: ArgumentText = {
  name: { da: 'nøgletal...', en: 'key-figure...' },
  words: indicator.words,
};

export const caseNumbers: OptionText = {
  flag: '--case-numbers',
  words: {
    da: 'vis sagsnumre; listen er da personhenførbar',
    en: 'show case numbers; the list then points to persons',
  },
};

export const pseudonyms: OptionText = {
  flag: '--pseudonyms',
  value: { da: 'nøglefil', en: 'key-file' },
  words: {
    da: 'hemmelig nøgle: sager får dæknavne, og JSON får aftryk af rækkerne, som compare kan holde sammen',
    en: 'secret key: cases get pseudonyms, and JSON gets digests of the rows, for compare to hold together',
  },
};

/** The same options with a format more. */
export function withMarkdown(options: readonly OptionText[]): readonly OptionText[] {
  return withFormats(options, {
    da: 'table, csv, json eller markdown; ellers efter filens endelse',
    en: "table, csv, json or markdown; else by the file's ending",
  });
}

function withFormats(options: readonly OptionText[], words: Words): readonly OptionText[] {
  return options.map((option) => (option === format ? { ...option, words } : option));
}

/** One period. */
export const oneSpan: readonly OptionText[] = period.slice(0, 1);

/** The quarters from one to another. */
export const span: readonly OptionText[] = period.slice(1);

export const split: OptionText = by;

/** The same where cases are listed and no figure is shown. */
export const splitList: OptionText = {
  ...by,
  words: { da: `opdel listen efter ${namesIn('da')}`, en: `split the list by ${namesIn('en')}` },
};

/** Which plan, and which days count. */
export const judging: readonly OptionText[] = [plan, asOf, clock, mapping, list, refund];

/** Over which periods, and split by what. */
export const periods: readonly OptionText[] = [...period, by];

/** Which lists are read, and up to which day. */
export const reading: readonly OptionText[] = [asOf, mapping, list, refund];

/** Where the output goes and how it looks. */
export const showing: readonly OptionText[] = [...output, lang, ...manners];

/** The same where something is judged, and shown to many. */
export const reporting: readonly OptionText[] = [
  ...withFormats(output, {
    da: 'table, csv, json, markdown, html eller xlsx; ellers efter filens endelse',
    en: "table, csv, json, markdown, html or xlsx; else by the file's ending",
  }),
  audience,
  minCell,
  lang,
  failOn,
  strict,
  ...manners,
];

function namesIn(language: Language): string {
  const names = Object.values(groupTitles).map((words) => words[language]);
  return `${names.slice(0, -1).join(', ')} ${{ da: 'eller', en: 'or' }[language]} ${names.at(-1) ?? ''}`;
}
