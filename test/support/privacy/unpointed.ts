import { parseDay, type Day } from '../../../src/calendar/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Unpointed } from '../../../src/privacy/pointers.ts';

/** A report of these observations and nothing else, unless more is said. */
export function unpointed(observations: readonly Observation[], more: Partial<Unpointed> = {}): Unpointed {
  return {
    asOf: parseDay('2017-01-31') as Day,
    asOfFrom: 'option',
    periods: [],
    plans: [],
    settings: defaultSettings,
    inputs: [],
    findings: [],
    unknownActivityTypes: [],
    clockFallbacks: null,
    observations,
    judgements: [],
    history: { quarters: [], milestones: [], figures: [], ages: [] },
    evidence: [],
    ...more,
  };
}
