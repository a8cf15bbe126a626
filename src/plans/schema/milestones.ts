import * as v from 'valibot';
import { groupNames } from '../../indicators/engine/groups.ts';
import { catalogue, plannedIndicators } from '../../indicators/index.ts';
import type { Operator } from '../plan.ts';
import { day, described, id, numberOrText, period, words } from './terms.ts';
import { fields, must } from '../../yaml/fields.ts';

const named = {
  id: described(
    id,
    'Milepælens id, forskelligt fra de andres: små bogstaver, tal og bindestreg',
    "The milestone's id, different from the others': small letters, digits and hyphens",
  ),
  title: described(
    words,
    'Kort navn; en tekst, eller en til hvert sprog (da, en)',
    'Short name; one text, or one for each language (da, en)',
  ),
  summary: v.exactOptional(described(words, 'Hvad planen kræver', 'What the plan demands')),
  page: v.exactOptional(
    described(numberOrText, 'Side i plandokumentet, eller afsnit: ¶ 4', 'Page of the plan document, or paragraph: ¶ 4'),
  ),
};

export const group = v.picklist(groupNames);

const indicators = [...catalogue.map(({ id }) => id), ...plannedIndicators].sort();

const measured = {
  indicator: described(v.picklist(indicators), 'Det nøgletal, der måles på', 'The key figure that is measured'),
  part: v.exactOptional(
    described(
      v.string(),
      'Hvilket af nøgletallets tal, når det har flere',
      'Which of its figures, when the key figure has several',
    ),
  ),
  parameters: v.exactOptional(
    described(
      v.record(v.string(), v.union([v.string(), v.number()])),
      'Det, nøgletallet kan indstilles med, fx mødeform eller antal dage',
      'What the key figure can be set by, such as a meeting form or a number of days',
    ),
  ),
  group: v.exactOptional(
    described(
      fields({ by: group, value: v.string() }),
      'Kun for én gruppe, fx by: team, value: Team Nord',
      'For one group only, such as by: team, value: Team Nord',
    ),
  ),
};

/** Which figure a milestone looks at, whatever else is right or wrong of it. */
export const figure = v.looseObject({
  indicator: measured.indicator,
  part: measured.part,
  parameters: measured.parameters,
});

const signs: Readonly<Record<string, Operator>> = { '≥': '>=', '≤': '<=' };

const op = described(
  v.pipe(
    v.picklist(['>=', '<=', '=', '>', '<', '≥', '≤']),
    v.transform((sign): Operator => signs[sign] ?? (sign as Operator)),
  ),
  'Mindst (≥), højst (≤), lig med (=), over (">") eller under ("<")',
  'At least (≥), at most (≤), equal to (=), above (">") or below ("<")',
);

const percent = /^(\d+(?:[.,]\d+)?) ?%$/;

/** `90 %` as well as 0.9: a share is written either way. */
const target = described(
  v.pipe(
    v.union([v.pipe(v.number(), v.finite(must('target'))), v.pipe(v.string(), v.regex(percent, must('target')))]),
    v.transform((typed) =>
      typeof typed === 'number' ? typed : Number(typed.replace(percent, '$1').replace(',', '.')) / 100,
    ),
  ),
  'Målet: en andel som 90 % eller 0.9, ellers et tal',
  'The target: a share such as 90 % or 0.9, else a number',
);

const direction = described(
  v.picklist(['rising', 'falling']),
  'Hvilken vej er den rigtige: stigende (rising) eller faldende (falling)',
  'Which way is the right one',
);

const due = described(day, 'Fristen, fx 2026-06-30', 'The deadline, such as 2026-06-30');
const since = described(period, 'Første periode, fx 2026K1', 'First period, such as 2026K1');

/** Six kinds; which it is decides which fields a milestone has. */
export const milestone = v.variant('kind', [
  fields({ ...named, kind: v.literal('target-by'), ...measured, op, target, due }),
  fields({
    ...named,
    kind: v.literal('target-from'),
    ...measured,
    op,
    target,
    from: described(day, 'Dagen, målet gælder fra', 'The day from which the target holds'),
  }),
  fields({
    ...named,
    kind: v.literal('direction'),
    ...measured,
    direction,
    from: since,
    to: described(period, 'Sidste periode, fx 2026K4', 'Last period, such as 2026K4'),
  }),
  fields({
    ...named,
    kind: v.literal('baseline'),
    ...measured,
    direction,
    baseline: described(period, 'Perioden, der måles imod, fx 2025', 'The period to be held against, such as 2025'),
    from: since,
  }),
  fields({ ...named, kind: v.literal('reported'), ...measured, due: v.exactOptional(due) }),
  fields({
    ...named,
    kind: v.literal('deliverable'),
    due: v.exactOptional(due),
    done: v.exactOptional(
      described(
        v.union([v.literal(false), day]),
        'Dagen, det blev gjort, eller false, når det vides, at det ikke er gjort',
        'The day it was done, or false when it is known not to be done',
      ),
    ),
    note: v.exactOptional(v.string()),
  }),
]);
