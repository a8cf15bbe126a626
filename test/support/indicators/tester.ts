import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate, judge, momentOf } from '../../../src/indicators/engine/evaluate.ts';
import type { Figure } from '../../../src/indicators/engine/figures.ts';
import type { GroupName } from '../../../src/indicators/engine/groups.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Row } from '../../../src/model/rows.ts';
import { defaultSettings, type Clock, type Settings } from '../../../src/model/settings.ts';
import type { Arguments } from '../../../src/model/words.ts';
import { expectedOf } from './expected.ts';
import { dayNamed, periodNamed } from './heads.ts';
import { write, type Entry, type Tables } from './lists.ts';
import { expectedFigure, figureSays, given, saysGiven, type Gives } from './says.ts';
import { rowsSay, rowsShouldSay } from './verdicts.ts';

/**
 * One situation: lists as tables, and what becomes of each row of the list that is counted over. Its `outcome` says
 * `met`, `missed`, `pending`, `not counted`, a number or a band, `counted`, `excluded: <reason>`,
 * `left out: <reason>` for a row that is in no case, or `same as <id>` for a later row of a chain.
 * A figure that is not the main one has its column under `outcome <part>`.
 */
export interface Scenario extends Tables {
  readonly period: string;
  readonly asOf: string;
  readonly clock?: Clock;
  readonly settings?: Partial<Settings>;
  readonly parameters?: Arguments;
  /** What the main figure says beside what its outcomes add up to. */
  readonly gives?: Gives;
  readonly by?: GroupName;
  /** n/N of each group, or the value where there is no N. */
  readonly groups?: Readonly<Record<string, string>>;
}

export function testIndicator(indicator: Indicator, scenarios: Readonly<Record<string, Scenario>>): void {
  describe.each([indicator.id])('%s', () => {
    it.each(Object.entries(scenarios))('%s', (_, scenario) => {
      const { found, expected } = play(indicator, scenario);
      expect(found).toEqual(expected);
    });
  });
}

/** What the indicator says of a situation, and what the situation's own words say it must. */
export function play(indicator: Indicator, scenario: Scenario): { found: unknown; expected: unknown } {
  const written = write(scenario);
  const settings = { ...defaultSettings, ...scenario.settings, ...(scenario.clock && { clock: scenario.clock }) };
  const knowledge = knowledgeOf(written, dayNamed(scenario.asOf), settings);
  const entries = written.entries[knowledge.views[indicator.of].list] ?? [];
  const asked = { period: periodNamed(scenario.period), by: scenario.by, parameters: scenario.parameters };
  const observations = evaluate(indicator, knowledge, asked);
  const whole = observations.filter(({ group }) => group === undefined);
  const [main] = whole;
  if (main === undefined) throw new Error(`${indicator.id} says nothing`);
  const figures = indicator.figures.flatMap((figure, at) =>
    playFigure({ indicator, figure, knowledge, scenario, entries, observation: whole[at] ?? main }),
  );
  return {
    found: {
      figures: figures.map(({ found }) => found),
      given: saysGiven(main, scenario.gives ?? {}),
      groups: groupsOf(observations, main),
    },
    expected: {
      figures: figures.map(({ expected }) => expected),
      given: given(main, scenario.gives ?? {}),
      groups: scenario.groups ?? {},
    },
  };
}

interface Playing {
  readonly indicator: Indicator;
  readonly figure: Figure<Row>;
  readonly knowledge: Knowledge;
  readonly scenario: Scenario;
  readonly entries: readonly Entry[];
  readonly observation: Observation;
}

function playFigure(playing: Playing): { found: unknown; expected: unknown }[] {
  const { indicator, figure, knowledge, scenario, entries, observation } = playing;
  if (scenario.gives?.status === 'not-evaluated') {
    const nothing = { summary: { value: null }, pending: 0, excluded: [], account: null };
    const { summary, pending, excluded, account } = observation;
    return [{ found: { summary, pending, excluded, account }, expected: nothing }];
  }
  const column = figure.part === undefined ? 'outcome' : `outcome ${figure.part}`;
  const isTold = entries.every(({ cells }) => cells.has(column));
  if (!isTold && figure.part !== undefined) return [];
  const expected = expectedOf(entries, column);
  const at = momentOf(indicator, knowledge, { period: observation.period, parameters: scenario.parameters });
  return [
    {
      found: { rows: rowsSay(entries, figure, judge(indicator, figure, at)), ...figureSays(observation) },
      expected: { rows: rowsShouldSay(entries, expected.cells), ...expectedFigure(observation, expected) },
    },
  ];
}

function groupsOf(observations: readonly Observation[], main: Observation): Record<string, string> {
  const groups = observations.filter(({ part, group }) => part === main.part && group !== undefined);
  return Object.fromEntries(groups.map(({ group, summary }) => [group?.value, inFraction(summary)]));
}

function inFraction({ value, numerator, denominator }: Observation['summary']): string {
  return denominator === undefined ? `${value}` : `${numerator ?? value}/${denominator}`;
}
