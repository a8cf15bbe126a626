import { describe, expect, it } from 'vitest';
import type { RuleGroup, RuleText } from '../../src/model/findings.ts';
import type { Words } from '../../src/model/words.ts';
import { acrossRules } from '../../src/quality/across.ts';
import { allRules, ruleOf } from '../../src/quality/index.ts';
import { acrossExamples } from './examples/index.ts';
import { intakeExamples } from './intake-examples.ts';
import { unsteadyFiles } from './unsteady-files.ts';

/** Every kind of trouble that the lists must be looked through for, with the codes that say it. */
const required: { readonly [G in RuleGroup]: Readonly<Record<string, readonly string[]>> } = {
  file: {
    'unreadable or empty': ['unreadable-file', 'empty-file'],
    'not text': ['not-text', 'spreadsheet-file'],
    'unknown encoding': ['unknown-encoding', 'mixed-encodings', 'cut-off-file'],
    'unknown list': ['unknown-list'],
    'two lists match': ['two-lists-match'],
    'missing required column': ['missing-required-column'],
    'unmatched column': ['unmatched-column', 'near-heading'],
    'duplicate heading': ['duplicate-heading'],
    'title or count row skipped': ['title-row', 'count-row'],
    'ragged row (too few, too many cells)': ['ragged-row'],
    'unclosed quote (with the line where it opened)': ['unclosed-quote', 'stray-quote', 'joined-rows'],
    'cell over 1 MB': ['cell-too-long'],
    'row count differs from the count row': ['row-count-differs'],
    'whole file damaged by double conversion': ['double-conversion', 'damaged-text'],
    'file changed while being read': ['file-changed'],
  },
  value: {
    'invalid date': ['invalid-date'],
    'ambiguous date form in the column': ['ambiguous-date-form', 'mixed-date-forms'],
    'date before 1990 or after the as-of day + 2 years': ['implausible-date'],
    'invalid clock time': ['invalid-clock-time'],
    'invalid CPR': ['invalid-cpr'],
    'CPR with a lost zero': ['cpr-lost-zero'],
    'CPR in scientific notation': ['cpr-scientific'],
    'CPR inside free text': ['cpr-in-text'],
    'number not a number': ['invalid-number'],
    'code not in the list': ['unknown-code'],
    'retired code': ['retired-code'],
  },
  row: {
    'end before start': ['end-before-start'],
    'ended without end date': ['ended-without-end-date'],
    'end date without ended status': ['end-without-ended-status'],
    'awareness after start': ['awareness-after-start'],
    'start before birth': ['start-before-birth'],
    'child 18 or over at receipt without the unborn mark': ['adult-without-unborn-mark'],
    'assessed before received': ['assessed-before-received'],
    'follow-up outside its measure': ['follow-up-outside-measure'],
    'preliminary assessment before the limit by more than four months': ['early-preliminary-assessment'],
  },
  'across-rows': {
    'exact duplicate': ['duplicate'],
    'same id, different content': ['superseded', 'contradicting-rows'],
    'two open investigations on one case': ['two-open-investigations'],
    'overlapping investigations': ['overlapping-investigations'],
    'overlapping placements (both rows named)': ['overlapping-placements'],
    'chain broken by more than 14 days with Fortsættelse af': ['broken-chain'],
    'gap or overlap inside a chain': ['gap-in-chain', 'overlap-in-chain'],
    'notification twice the same day from the same notifier': ['repeated-notification'],
  },
  'across-lists': {
    'case number not among the cases': ['unknown-case'],
    'activity on an unknown case or measure': ['activity-on-unknown-case', 'activity-on-unknown-measure'],
    'closed case with open measure or investigation': [
      'open-measure-on-closed-case',
      'open-investigation-on-closed-case',
    ],
    'child differs between lists for one case': ['different-child'],
    'activity types that match no rule': ['unknown-activity-type'],
  },
  'across-time': {
    'a row in the last saved run that has vanished': ['vanished-row'],
    'a start date that was changed': ['changed-start'],
    'a month with far fewer rows than its neighbours (a truncated export)': ['thin-month'],
  },
  indicator: { 'too many of its rows lack what it needs': ['unreliable-figure'] },
};

/** More that is worth saying. */
const extra: readonly string[] = [
  'stray-carriage-return',
  'no-rows',
  'extract-dates-differ',
  'dates-may-be-utc',
  'missing-case-number',
  'missing-value',
  'start-of-planned',
];

/** Files that fail and files that pass, by the code of a rule of intake. */
const readingExamples: Readonly<Record<string, unknown>> = { ...intakeExamples, ...unsteadyFiles };

const needed = Object.entries(required).flatMap(([group, kinds]) =>
  Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [kind, code, group] as const)),
);

describe('the rules', () => {
  it.each(needed)('%s: %s', (_, code, group) => {
    expect(ruleOf(code)?.group).toBe(group);
  });

  it('are these and no others, each once', () => {
    const codes = allRules.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([...needed.map(([, code]) => code), ...extra].toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('count as many kinds of trouble as there are', () => {
    const kinds = Object.values(required).map((ofGroup) => Object.keys(ofGroup).length);
    expect(kinds).toEqual([15, 11, 9, 8, 5, 3, 1]);
  });
});

describe.each(allRules)('$code', (rule) => {
  it('has its words and its guidance in both languages, with the same arguments', () => {
    expect(rule.code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    for (const words of wordsOf(rule)) {
      expect(words.da.trim()).not.toBe('');
      expect(words.en.trim()).not.toBe('');
      expect(words.da).not.toBe(words.en);
      expect(argumentsIn(words.da)).toEqual(argumentsIn(words.en));
    }
    // Guidance is said once for many findings, so it can't hold what differs between them.
    expect(argumentsIn(rule.guidance.da)).toEqual([]);
  });

  it('has a failing and a passing example', () => {
    const read = readingExamples[rule.code];
    const across = Object.values(acrossExamples[rule.code] ?? {});
    expect(
      read !== undefined || across.some(({ finds }) => finds.some((find) => !find.startsWith('not checked'))),
    ).toBe(true);
    expect(read !== undefined || across.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

it('no example stands for a rule that does not exist', () => {
  const codes = [...Object.keys(readingExamples), ...Object.keys(acrossExamples)];
  expect(codes.toSorted()).toEqual(allRules.map(({ code }) => code).toSorted());
});

it('every rule further than a row knows what its findings are called together', () => {
  for (const { code, title } of acrossRules) expect([code, title.da, title.en]).not.toContain('');
});

function wordsOf({ words, guidance, title }: RuleText): Words[] {
  return title === undefined ? [words, guidance] : [words, guidance, title];
}

function argumentsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}
