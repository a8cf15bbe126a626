import * as v from 'valibot';
import type { Interval } from '../../calendar/interval.ts';
import { measureKindNames } from '../../model/codes/measure-kinds.ts';
import { fold } from '../../model/fold.ts';
import { day, described, id, texts, words } from './terms.ts';
import type { Expectation } from '../../yaml/expectations.ts';
import { fields, must } from '../../yaml/fields.ts';

/** Complains of every item of a list that does not go with those before it, at the field that is wrong. */
function eachOf<T extends Record<string, unknown>>(
  field: keyof T & string,
  expectation: Expectation,
  isRight: (one: T, before: readonly T[]) => boolean,
) {
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const all = dataset.value;
    for (const [at, one] of all.entries()) {
      if (isRight(one, all.slice(0, at))) continue;
      addIssue({
        message: must(expectation),
        input: one[field],
        path: [
          { type: 'array', origin: 'value', input: all, key: at, value: one },
          { type: 'object', origin: 'value', input: one, key: field, value: one[field] },
        ],
      });
    }
  });
}

/** What the program calls bands of its own, in both languages. */
const ownNames = new Set(['unborn', 'ufødt', 'unknown', 'uoplyst'].map(fold));

function isFree(name: string): boolean {
  return !ownNames.has(fold(name));
}

const activityRule = fields({
  kind: v.picklist([
    'network-meeting',
    'sparring',
    'follow-up',
    'child-talk',
    'network-mapping',
    'supervision-visit',
    'care-plan',
    'family-training-session',
  ]),
  words: texts,
  not: v.exactOptional(texts),
});

const measureKind = v.picklist(measureKindNames);

const measureRule = fields({ kind: measureKind, words: texts, not: v.exactOptional(texts) });

const years = v.pipe(v.number(), v.integer(must('age')), v.minValue(0, must('age')));

const natural = v.pipe(v.number(), v.integer(must('positive')), v.minValue(1, must('positive')));

const interval = v.pipe(
  fields({ months: v.exactOptional(natural), days: v.exactOptional(natural) }),
  v.check(({ months, days }) => (months === undefined) !== (days === undefined), must('interval')),
  v.transform(({ months, days = 1 }): Interval => (months === undefined ? { days } : { months })),
);

const ageBand = v.pipe(
  fields({ band: v.string(), from: years, to: years }),
  v.check(({ from, to }) => from <= to, must('from-to')),
);

const ageBands = v.pipe(
  v.array(ageBand),
  v.minLength(1, must('some')),
  eachOf('band', 'other-name', ({ band }, before) => before.every((one) => fold(one.band) !== fold(band))),
  eachOf('band', 'free-name', ({ band }) => isFree(band)),
  eachOf('from', 'other-ages', ({ from, to }, before) => before.every((one) => to < one.from || one.to < from)),
);

const ladder = v.pipe(
  v.array(fields({ step: id, kinds: v.pipe(v.array(measureKind), v.minLength(1, must('some'))) })),
  v.minLength(1, must('some')),
  eachOf('step', 'free-name', ({ step }) => isFree(step)),
  v.check(
    (steps) => !hasTwice(steps.flatMap(({ kinds }) => kinds)) && !hasTwice(steps.map(({ step }) => step)),
    must('ladder'),
  ),
);

const fromTo = { from: day, to: day };

const holiday = v.pipe(
  fields({ name: v.string(), ...fromTo }),
  v.check(({ from, to }) => from <= to, must('from-to')),
);

const budgetLine = v.pipe(
  fields({
    line: id,
    title: words,
    amount: v.pipe(v.number(), v.finite(must('amount')), v.minValue(0, must('amount'))),
    ...fromTo,
    words: described(
      texts,
      'Ord, der kendetegner de ydelser, som betales af linjen',
      'Words that mark the services paid by the line',
    ),
  }),
  v.check(({ from, to }) => from <= to, must('from-to')),
);

const budget = v.pipe(
  v.array(budgetLine),
  eachOf('line', 'other-name', ({ line }, before) => before.every((one) => one.line !== line)),
);

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** What a plan counts by where it does not want the defaults; each key is one of `Settings`. */
export const settings = fields({
  clock: v.exactOptional(
    described(
      v.picklist(['awareness', 'start']),
      'Hvornår de 4 måneder begynder: kommunens kendskab (awareness, som loven siger) eller startdatoen (start)',
      'When the 4 months begin',
    ),
  ),
  ageBands: v.exactOptional(
    described(ageBands, 'Aldersgrupper i hele år, begge ender med', 'Age bands in whole years, both ends included'),
  ),
  activityRules: v.exactOptional(
    described(
      v.array(activityRule),
      'Ord i type eller undertype, som gør en aktivitet til et møde, en opfølgning osv.',
      'Words in type or subtype that make an activity a meeting, a follow-up and so on',
    ),
  ),
  notMeasures: v.exactOptional(
    described(
      v.array(v.string()),
      'Ord for ydelser, der ikke er foranstaltninger',
      'Words for services that are no measures',
    ),
  ),
  measureRules: v.exactOptional(
    described(
      v.array(measureRule),
      'Kommunens egne ord for slags foranstaltninger',
      "The municipality's own words for kinds of measure",
    ),
  ),
  ladder: v.exactOptional(
    described(
      ladder,
      'Indsatstrappen, fra mindst til mest indgribende',
      'The ladder of measures, from least to most invasive',
    ),
  ),
  followUpGuidelines: v.exactOptional(
    described(
      v.array(fields({ kinds: v.array(measureKind), every: interval })),
      'Længste tid mellem opfølgninger, fx every: { months: 3 }',
      'Longest time between follow-ups, such as every: { months: 3 }',
    ),
  ),
  holidays: v.exactOptional(
    described(
      v.array(holiday),
      'Dage uden møder, fx skoleferier; de tages ud af mødernes mellemrum',
      'Days without meetings, such as school holidays; they are taken out of the gaps between meetings',
    ),
  ),
  budget: v.exactOptional(described(budget, 'Planens budgetlinjer i kroner', "The plan's budget lines in kroner")),
  chainGapDays: v.exactOptional(
    described(
      v.pipe(v.number(), v.integer(must('whole-number')), v.minValue(0, must('whole-number'))),
      'Længste ophold i dage mellem to ydelser, der er én foranstaltning',
      'Longest gap in days between two services that are one measure',
    ),
  ),
  saturdayWorks: v.exactOptional(described(v.boolean(), 'Lørdag er en hverdag', 'Saturday is a working day')),
  unreliableAbove: v.exactOptional(
    described(
      v.pipe(v.number(), v.minValue(0, must('share')), v.maxValue(1, must('share'))),
      'Andel af rækker uden det nødvendige, over hvilken et nøgletal er usikkert, fx 0.1',
      'Share of rows lacking what is needed above which a figure is unreliable, such as 0.1',
    ),
  ),
});
