import type { ArgumentText, CommandGroup, CommandText } from './command.ts';
import { lang, noColor, quiet } from './options.ts';

const plan: ArgumentText = {
  name: { da: 'plan', en: 'plan' },
  words: {
    da: 'planens id, eller din egen plan som .yml-fil',
    en: "the plan's id, or a plan of your own as a .yml file",
  },
};

const file: ArgumentText = {
  name: { da: 'fil', en: 'file' },
  words: { da: 'planfilen, fx min-plan.yml', en: 'the plan file, such as min-plan.yml' },
};

const milestone: ArgumentText = {
  name: { da: 'milepæl', en: 'milestone' },
  words: { da: 'milepælens id', en: "the milestone's id" },
};

const list: CommandText = {
  name: 'list',
  summary: { da: 'planerne, der følger med', en: 'the plans that ship with the program' },
  arguments: [],
  options: [lang, noColor],
  examples: [{ line: 'dubu-kpi plan list', words: { da: 'hvilke planer er der?', en: 'which plans are there?' } }],
  run: async (_, flags, context) => (await import('./plan-list.ts')).listPlans(flags, context),
};

const show: CommandText = {
  name: 'show',
  summary: { da: 'alt, hvad en plan kræver og regner efter', en: 'all that a plan demands and counts by' },
  arguments: [plan],
  options: [lang, noColor],
  examples: [
    {
      line: 'dubu-kpi plan show hvidovre-lige-muligheder',
      words: {
        da: 'planens milepæle med mål, frister og sidetal',
        en: "the plan's milestones with targets, deadlines and pages",
      },
    },
    {
      line: 'dubu-kpi plan show min-plan.yml',
      words: {
        da: 'din egen plan, som programmet forstår den',
        en: 'a plan of your own, as the program understands it',
      },
    },
  ],
  run: async ([typed = ''], flags, context) => (await import('./plan-show.ts')).showPlan(typed, flags, context),
};

const check: CommandText = {
  name: 'check',
  summary: {
    da: 'er planfilen rigtig? Hver fejl får fil, linje og kolonne',
    en: 'is the plan file right? Every mistake gets file, line and column',
  },
  arguments: [file],
  options: [lang],
  examples: [
    { line: 'dubu-kpi plan check min-plan.yml', words: { da: 'alle fejl på én gang', en: 'all mistakes at once' } },
  ],
  run: async ([path = ''], _, context) => (await import('./plan-check.ts')).checkPlan(path, context),
};

const from = {
  flag: '--from',
  value: plan.name,
  words: {
    da: 'begynd med en af planerne, der følger med, i stedet for et kort forlæg',
    en: 'begin with one of the plans that ship with the program in place of a short pattern',
  },
};

const begin: CommandText = {
  name: 'new',
  summary: {
    da: 'skriv en ny planfil med forklaringer; en fil, der findes, røres ikke',
    en: 'write a new plan file with explanations; a file that exists is not touched',
  },
  arguments: [file],
  options: [from, lang, quiet],
  examples: [
    {
      line: 'dubu-kpi plan new min-plan.yml',
      words: { da: 'en plan, der kan bruges, som den er', en: 'a plan that can be used as it stands' },
    },
    {
      line: 'dubu-kpi plan new min-plan.yml --from hvidovre-lige-muligheder',
      words: { da: 'en afskrift af Hvidovres plan at rette i', en: "a copy of Hvidovre's plan to work on" },
    },
  ],
  run: async ([path = ''], flags, context) => (await import('./plan-new.ts')).beginPlan(path, flags, context),
};

const recording = [
  {
    flag: '--on',
    value: { da: 'dag', en: 'day' },
    words: { da: 'dagen, det blev gjort, fx 2016-06-20', en: 'the day it was done, such as 2016-06-20' },
  },
  {
    flag: '--note',
    value: { da: 'tekst', en: 'text' },
    words: { da: 'en bemærkning, fx hvor det kan ses', en: 'a note, such as where it can be seen' },
  },
];

const done: CommandText = {
  name: 'done',
  summary: {
    da: 'skriv i planfilen, at en leverance er gennemført; resten af filen bliver, som den er',
    en: 'write into the plan file that a deliverable is done; the rest of the file stays as it is',
  },
  arguments: [file, milestone],
  options: [...recording, lang, quiet],
  examples: [
    {
      line: 'dubu-kpi plan done min-plan.yml retningslinjer --on 2016-06-20',
      words: { da: 'dagen står derefter i filen', en: 'the day then stands in the file' },
    },
  ],
  run: async ([path = '', id = ''], flags, context) =>
    (await import('./plan-done.ts')).recordInFile({ path, id }, flags, context),
};

/** Plans: those that ship, and a municipality's own. */
export const planCommands: CommandGroup = {
  name: 'plan',
  summary: {
    da: 'se, tjek og skriv planer, og registrér det, der er gjort',
    en: 'see, check and write plans, and record what is done',
  },
  commands: [list, show, check, begin, done],
  examples: [
    {
      line: 'dubu-kpi plan list',
      words: { da: 'planerne, der følger med', en: 'the plans that ship with the program' },
    },
    {
      line: 'dubu-kpi plan new min-plan.yml',
      words: { da: 'begynd på din egen plan', en: 'begin a plan of your own' },
    },
    { line: 'dubu-kpi plan check min-plan.yml', words: { da: 'er filen rigtig?', en: 'is the file right?' } },
  ],
};
