import type { Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from './heads.ts';
import { write } from './lists.ts';
import type { Scenario } from './tester.ts';

/** What one part of an indicator says of a situation, for what is no sum of its outcomes; without a name, the main figure. */
export function observed(indicator: Indicator, scenario: Scenario, part?: string): Observation {
  const settings = { ...defaultSettings, ...scenario.settings };
  const knowledge = knowledgeOf(write(scenario), dayNamed(scenario.asOf), settings);
  const found = evaluate(indicator, knowledge, {
    period: periodNamed(scenario.period),
    parameters: scenario.parameters,
  }).find((one) => one.part === part);
  if (found === undefined) throw new Error(`${indicator.id} has no part ${part}`);
  return found;
}
