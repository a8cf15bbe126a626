import type { Day } from './calendar/day.ts';
import type { Period } from './calendar/period.ts';
import { evaluate } from './indicators/engine/evaluate.ts';
import type { GroupName } from './indicators/engine/groups.ts';
import { catalogue, indicatorById } from './indicators/index.ts';
import { knowledgeOf } from './knowledge/index.ts';
import type { Finding } from './model/findings.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { InputFile, Lists } from './model/lists.ts';
import { notBuilt, type Observation } from './model/observation.ts';
import type { Settings } from './model/settings.ts';
import type { Arguments } from './model/words.ts';
import { judgeMilestone } from './plans/index.ts';
import type { Judgement } from './plans/judgement.ts';
import type { Plan } from './plans/plan.ts';
import { lookAcross, type Look } from './quality/across.ts';

/** Where the as-of day comes from. */
export type AsOfFrom = 'option' | 'extract-date' | 'newest-event';

export interface Asked {
  readonly asOf: Day;
  readonly asOfFrom: AsOfFrom;
  readonly periods: readonly Period[];
  readonly plan?: Plan | undefined;
  readonly settings: Settings;
  readonly by?: GroupName | undefined;
}

export interface Source {
  readonly lists: Lists;
  readonly files: readonly InputFile[];
  readonly findings: readonly Finding[];
}

/** All that a run found out; every format is made from this alone. */
export interface Report extends Asked {
  readonly inputs: readonly InputFile[];
  readonly findings: readonly Finding[];
  readonly unknownActivityTypes: Knowledge['unknownActivityTypes'];
  /** For how many of all investigations the start date stood in for the awareness date. */
  readonly clockFallbacks: { readonly count: number; readonly all: number };
  readonly observations: readonly Observation[];
  readonly judgements: readonly Judgement[];
  /** What is found beyond single rows. It takes time, so nobody looks before it is asked for. */
  readonly lookAcross: () => Look;
}

/** From lists to figures and verdicts. */
export function analyze(source: Source, asked: Asked): Report {
  const knowledge = knowledgeOf(source, asked.asOf, asked.settings);
  const figures = figuresOf(knowledge, asked.by);
  const observations = asked.periods.flatMap((period) => catalogue.flatMap(({ id }) => figures(id, {}, period)));
  let look: Look | undefined;
  return {
    ...asked,
    inputs: source.files,
    findings: source.findings,
    unknownActivityTypes: knowledge.unknownActivityTypes,
    clockFallbacks: clockFallbacksOf(knowledge),
    observations,
    judgements: (asked.plan?.milestones ?? []).map((milestone) =>
      judgeMilestone(
        milestone,
        (id, part, parameters, period) => mainFigure(id, part, parameters ?? {}, period),
        asked.asOf,
      ),
    ),
    lookAcross: () => (look ??= lookAcross({ ...source, knowledge, observations, earlier: undefined })),
  };

  function mainFigure(id: string, part: string | undefined, parameters: Arguments, period: Period): Observation {
    const observation = figures(id, parameters, period).find((one) => one.part === part && one.group === undefined);
    return observation ?? unbuilt(id, part, period);
  }
}

function clockFallbacksOf({ views }: Knowledge): Report['clockFallbacks'] {
  const { units } = views.investigations;
  return { count: units.filter(({ clockFallback }) => clockFallback).length, all: units.length };
}

/** Evaluates each indicator once per period and parameters, however often it is asked for. */
function figuresOf(knowledge: Knowledge, by: GroupName | undefined) {
  const known = new Map<string, Observation[]>();
  return (id: string, parameters: Arguments, period: Period): Observation[] => {
    const key = JSON.stringify([id, parameters, period.from, period.to]);
    let observations = known.get(key);
    if (observations === undefined) {
      const indicator = indicatorById(id);
      observations = indicator === undefined ? [] : evaluate(indicator, knowledge, { period, by, parameters });
      known.set(key, observations);
    }
    return observations;
  };
}

function unbuilt(indicator: string, part: string | undefined, period: Period): Observation {
  return {
    indicator,
    ...(part !== undefined && { part }),
    period,
    unit: 'share',
    status: 'not-evaluated',
    reason: { code: notBuilt },
    summary: { value: null },
    pending: 0,
    excluded: [],
    notes: [],
    account: null,
  };
}
