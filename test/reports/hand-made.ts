import type { Report } from '../../src/analyze.ts';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { parsePeriod, type Period } from '../../src/calendar/period.ts';
import type { InputFile } from '../../src/model/lists.ts';
import type { Observation } from '../../src/model/observation.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Judgement } from '../../src/plans/judgement.ts';
import type { Milestone, Plan } from '../../src/plans/plan.ts';
import type { Presentation } from '../../src/reports/presentation.ts';

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new RangeError(text);
  return found;
}

export function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === undefined) throw new RangeError(text);
  return found;
}

/** A share of 32 of 34, one pending, unless said otherwise. */
export function observation(said: Partial<Observation> = {}): Observation {
  return {
    indicator: 'notification-assessed-24h',
    period: period('2016K4'),
    unit: 'share',
    status: 'ok',
    summary: { value: 32 / 34, numerator: 32, denominator: 34, interval: [0.809, 0.984] },
    pending: 1,
    excluded: [],
    notes: [],
    account: { list: 'notifications', rows: 40, counted: 34, pending: 1, outsidePeriod: 3, excluded: [] },
    ...said,
  };
}

/** All in time by the end of 2016, and missed by the figure above, unless said otherwise. */
export function judgement(said: Partial<Judgement> = {}): Judgement {
  const figure = observation();
  return {
    plan: 'a-plan',
    milestone: milestone(),
    status: 'missed',
    why: { code: 'target-missed' },
    observation: figure,
    target: 1,
    steps: [figure],
    uncertain: false,
    ...said,
  };
}

export function milestone(said: Partial<Milestone> = {}): Milestone {
  return {
    id: 'notification-24h',
    title: { da: 'Underretninger vurderet inden 24 timer', en: 'Notifications assessed within 24 hours' },
    kind: 'target-by',
    indicator: 'notification-assessed-24h',
    op: '=',
    target: 1,
    due: day('2016-12-31'),
    ...said,
  } as Milestone;
}

export function deliverable(said: Partial<Milestone> = {}): Milestone {
  const title = { da: 'Vejledning skrevet', en: 'Guide written' };
  return { id: 'guide-written', title, kind: 'deliverable', ...said } as Milestone;
}

export const plan: Plan = {
  id: 'a-plan',
  title: { da: 'Planen', en: 'The plan' },
  source: { document: 'Plan', publisher: 'Kommunen', published: '2016' },
  settings: {},
  milestones: [],
};

export const input: InputFile = {
  name: 'underretninger.csv',
  list: 'notifications',
  encoding: 'utf-8',
  delimiter: ';',
  headingLine: 1,
  fields: new Set(['receivedOn']),
  rowsRead: 40,
  rowsUsed: 38,
  rowsLeftOut: [{ reason: 'cancelled', count: 2 }],
  sha256: 'ab'.repeat(32),
  extractedOn: day('2017-01-02'),
};

/** What a test says of a report: any of it, and the one plan by itself. */
export type Said = Partial<Report> & { readonly plan?: Plan };

export function report({ plan, ...said }: Said = {}): Report {
  return {
    asOf: day('2016-12-31'),
    asOfFrom: 'option',
    periods: [period('2016K4')],
    plans: plan === undefined ? [] : [{ plan, settings: defaultSettings }],
    settings: defaultSettings,
    by: undefined,
    inputs: [input],
    findings: [],
    unknownActivityTypes: [],
    clockFallbacks: { count: 0, all: 40 },
    observations: [observation()],
    judgements: [],
    lookAcross: () => ({ findings: [], notChecked: [] }),
    history: () => ({ quarters: [], milestones: [], figures: [], ages: [] }),
    ...said,
  };
}

export function presentation(said: Partial<Presentation> = {}): Presentation {
  return { shows: 'report', format: 'table', csvDialect: 'danish', language: 'da', width: 80, colour: false, ...said };
}
