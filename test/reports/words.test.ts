import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, type Report } from '../../src/analyze.ts';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { parsePeriod, type Period } from '../../src/calendar/period.ts';
import { groupNames } from '../../src/indicators/engine/groups.ts';
import { catalogue, plannedIndicators } from '../../src/indicators/index.ts';
import { readLists, type Intake } from '../../src/ingest/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Words } from '../../src/model/words.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import { allRules } from '../../src/quality/index.ts';
import { bandText, groupText } from '../../src/reports/words/bands.ts';
import * as fieldWords from '../../src/reports/words/fields.ts';
import { groupTitles } from '../../src/reports/words/groups.ts';
import { labels } from '../../src/reports/words/labels.ts';
import { leftOutReasons } from '../../src/reports/words/left-out.ts';
import { reasons } from '../../src/reports/words/reasons.ts';
import { milestoneStatuses, observationStatuses, severities, units } from '../../src/reports/words/statuses.ts';
import { root } from '../support/command/built.ts';

const all: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  reasons,
  leftOutReasons,
  labels,
  milestoneStatuses,
  observationStatuses,
  severities,
  units,
  groupTitles,
  ...fieldWords,
};

describe('words', () => {
  it.each(Object.keys(all))('of %s are there in both languages, with the same arguments', (name) => {
    for (const { da, en } of Object.values(all[name] ?? {})) {
      expect(da.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(argumentsOf(da)).toEqual(argumentsOf(en));
    }
  });

  it('are there for every column that an indicator cannot do without', () => {
    for (const { reads } of catalogue) {
      for (const field of Object.values(reads)
        .flat()
        .flatMap((need) => need.split('|'))) {
        expect(Object.keys(fieldWords.fields)).toContain(field.trim());
      }
    }
  });
});

function argumentsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

/** Hyphenated words of the sources that are no reason and never shown: names of kinds, parts, clocks and the like. */
const notShown = new Set([
  ...catalogue.map(({ id }) => id),
  ...plannedIndicators,
  ...catalogue.flatMap(({ figures }) => figures.map(({ part }) => part ?? '')),
  ...Object.keys(milestoneStatuses),
  ...Object.keys(observationStatuses),
  ...Object.keys(fieldWords.activityKinds),
  ...groupNames,
  // Findings are worded with their rules.
  ...allRules.map(({ code }) => code),
]);

const kinds =
  /^(target-(by|from)|.*-network|network-foster-care|foster-care|home-based|of-.*|boarding-school|own-room)$/;

describe('every code that the sources can give', () => {
  it.each(['src/indicators', 'src/knowledge', 'src/plans/kinds', 'src/ingest/build'])('%s has words', (folder) => {
    const known = new Set([...Object.keys(reasons), ...Object.keys(leftOutReasons), ...notShown]);
    const met = sourcesIn(folder).flatMap((text) =>
      [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, code]) => code ?? ''),
    );
    const unworded = [...new Set(met)].filter((code) => !known.has(code) && !kinds.test(code));
    expect(unworded).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^import .*$/gm, ''));
}

describe('every code that the sample gives', () => {
  let intake: Intake;

  beforeAll(async () => {
    intake = await readLists([join(root, 'samples', 'hvidovre')], { today: day('2024-01-01') });
  });

  it.each(groupNames)('split by %s, has words', (by) => {
    const periods = ['2015K1', '2016K4', '2016', '2017K4', '2018K1'].map(period);
    const plan = builtinPlan('hvidovre-lige-muligheder');
    const asked = {
      asOf: day('2017-12-31'),
      asOfFrom: 'option' as const,
      periods,
      plans: [{ plan, settings: defaultSettings }],
      by,
      settings: defaultSettings,
    };
    const report = analyze(intake, asked);
    expect(reasonsIn(report).filter((code) => !(code in reasons))).toEqual([]);
    expect(leftOutIn(report).filter((code) => !(code in leftOutReasons))).toEqual([]);
    expect(shownBandsIn(report).filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text))).toEqual([]);
  });
});

function reasonsIn({ observations, judgements }: Report): string[] {
  const of = observations.flatMap(({ reason, notes }) => [...(reason === undefined ? [] : [reason]), ...notes]);
  return [...new Set([...of, ...judgements.map(({ why }) => why)].map(({ code }) => code))];
}

function leftOutIn({ observations, inputs }: Report): string[] {
  const counts = [
    ...observations.flatMap(({ excluded, account }) => [...excluded, ...(account?.excluded ?? [])]),
    ...inputs.flatMap(({ rowsLeftOut }) => rowsLeftOut),
  ];
  return [...new Set(counts.map(({ reason }) => reason))];
}

function shownBandsIn({ observations }: Report): string[] {
  return observations.flatMap(({ indicator, summary, group }) => [
    ...(summary.bands ?? []).map(({ band }) => bandText(band, indicator, 'da')),
    ...(group === undefined ? [] : [groupText(group, 'da')]),
  ]);
}

function day(text: string): Day {
  return parseDay(text) as Day;
}

function period(text: string): Period {
  return parsePeriod(text) as Period;
}
