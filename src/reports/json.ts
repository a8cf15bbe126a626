import { isoDay, type Day } from '../calendar/day.ts';
import type { Reason, Unit } from '../model/observation.ts';
import { indicatorById } from '../indicators/index.ts';
import type { Settings } from '../model/settings.ts';
import type { ShownInput, ShownJudgement, ShownObservation, ShownReport } from '../privacy/shown.ts';
import { definitionOf } from './definition.ts';
import { nameOfType } from './activity-types.ts';
import { groupFindings, type FindingGroup } from './findings.ts';
import { figureBehind, whyOf } from './milestone-text.ts';
import { tool } from './tool.ts';
import { reasonText } from './words/phrase.ts';

const schemaVersion = 1;

/** The report for programs: the keys and their order are a contract, in no language but English. */
export function json(report: ShownReport): string {
  const { asOf, asOfFrom, plans, settings, inputs, findings, observations, judgements } = report;
  const whole = {
    schemaVersion,
    tool,
    asOf: isoDay(asOf),
    asOfFrom,
    audience: report.publication === undefined ? 'internal' : 'publication',
    publication: report.publication ?? null,
    plan: plans[0]?.plan.id ?? null,
    plans: plans.map(({ plan, settings: own }) => ({ id: plan.id, title: plan.title, settings: settingsJson(own) })),
    settings: settingsJson(settings),
    asked: askedJson(report),
    inputs: inputs.map(inputJson),
    rows: report.rowDigests ?? null,
    definitions: definitionsIn(report),
    observations: observations.map(observationJson),
    milestones: judgements.map(milestoneJson),
    findings: groupFindings(findings).map(findingJson),
    unknownActivityTypes: report.unknownActivityTypes.map((type) => ({
      type: nameOfType(type) ?? null,
      count: type.count,
      places: type.places.map(({ file, line }) => ({ file: inputs[file]?.name ?? null, line })),
    })),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** All that the figures are counted by, so that a run can be repeated. */
function settingsJson({ holidays, budget, ...others }: Settings) {
  return {
    ...others,
    holidays: holidays.map((one) => ({ ...one, from: isoDay(one.from), to: isoDay(one.to) })),
    budget: budget.map((one) => ({ ...one, from: isoDay(one.from), to: isoDay(one.to) })),
  };
}

/** What else was chosen, so that the run can be made again from other lists. */
function askedJson({ periods, by, only, reading }: ShownReport) {
  return {
    periods: periods.map(({ label }) => label),
    by: by ?? null,
    only: only === undefined ? null : [...only],
    keepRefundCases: reading?.keepRefundCases ?? false,
    mapping: reading?.mapping ?? null,
  };
}

/** How each indicator of the run was counted; a run with another hash may have other figures for that alone. */
function definitionsIn({ observations, judgements }: ShownReport) {
  const ids = [
    ...observations.map(({ indicator }) => indicator),
    ...judgements.flatMap(({ milestone }) => ('indicator' in milestone ? [milestone.indicator] : [])),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const indicator = indicatorById(id);
    return indicator === undefined ? [] : [definitionOf(indicator)];
  });
}

function findingJson({ code, severity, count, words, places }: FindingGroup) {
  return { code, severity, count, message: words.en, places };
}

/** Null is what a publication does not tell; there an input is all the files of a list. */
function inputJson(input: ShownInput) {
  return {
    file: input.name ?? null,
    list: input.list,
    encoding: input.encoding ?? null,
    delimiter: input.delimiter ?? null,
    rowsRead: input.rowsRead,
    rowsUsed: input.rowsUsed,
    rowsLeftOut: input.rowsLeftOut,
    extractedOn: dayJson(input.extractedOn),
    sha256: input.sha256 ?? null,
  };
}

/** A key that says nothing of a figure's unit is null; only bands, children and also are left away. */
export function observationJson(observation: ShownObservation) {
  const { summary, period, notes } = observation;
  return {
    indicator: observation.indicator,
    part: observation.part ?? null,
    parameters: observation.parameters ?? {},
    group: observation.group ?? null,
    period: period.label,
    from: isoDay(period.from),
    to: isoDay(period.to),
    inProgress: notes.some(({ code }) => code === 'in-progress'),
    status: observation.status,
    hidden: hiddenParts(observation),
    ...reasonJson(observation.reason),
    reasonArgs: observation.reason?.args ?? {},
    ...unitJson(observation.unit),
    value: summary.value,
    ...ratioJson(observation),
    pending: pendingOf(observation),
    interval: summary.interval ?? null,
    ...(summary.bands && { bands: summary.bands }),
    ...(summary.children !== undefined && { children: summary.children }),
    ...(summary.also && { also: summary.also }),
    excluded: observation.excluded,
    notes: notes.map((note) => ({ code: note.code, args: note.args ?? {}, text: reasonText(note, 'en') })),
    account: observation.account,
    mergeable: observation.mergeable ?? null,
  };
}

function milestoneJson(judgement: ShownJudgement) {
  const { milestone, status } = judgement;
  const observation = figureBehind(judgement);
  const why = whyOf(judgement, isoDay);
  return {
    plan: judgement.plan,
    milestone: milestone.id,
    kind: milestone.kind,
    title: milestone.title,
    ...demandJson(judgement),
    period: observation?.period.label ?? null,
    value: observation?.summary.value ?? null,
    ...ratioJson(observation),
    pending: observation === undefined ? null : pendingOf(observation),
    // To a program, a figure that is known has met what was asked of it.
    status: status === 'reported' ? 'met' : status,
    hidden: hiddenIn(judgement),
    ...reasonJson(status === 'not-evaluated' ? why : undefined),
    why: { code: why.code, args: why.args ?? {}, text: reasonText(why, 'en') },
    uncertain: judgement.uncertain,
    bounds: judgement.bounds ?? null,
    steps: observation === undefined ? [] : judgement.steps.map(stepJson),
  };
}

/** Of a figure that was not evaluated it is not known how many are pending: a 0 would say that none is. */
function pendingOf({ status, pending }: ShownObservation): number | null {
  return status === 'not-evaluated' ? null : pending;
}

/** What is null because it is hidden, and not because there is none. */
function hiddenParts({ hidden = [], pending, summary: { bands = [] }, account }: ShownObservation): string[] {
  const parts = {
    pending: pending === null,
    bands: bands.some(({ count, amount }) => count === null || amount === null),
    account: account !== null && Object.values(account).includes(null),
  };
  return [...hidden, ...Object.entries(parts).flatMap(([name, isHidden]) => (isHidden ? [name] : []))];
}

function hiddenIn(judgement: ShownJudgement): string[] {
  const figure = figureBehind(judgement);
  return [...(figure === undefined ? [] : hiddenParts(figure)), ...(judgement.hidesTarget === true ? ['target'] : [])];
}

/** What the plan demands; null where the milestone's kind has no such thing. */
function demandJson({ milestone, target }: ShownJudgement) {
  return {
    page: milestone.page ?? null,
    indicator: 'indicator' in milestone ? milestone.indicator : null,
    part: 'part' in milestone ? milestone.part : null,
    parameters: 'parameters' in milestone ? milestone.parameters : {},
    group: 'group' in milestone ? milestone.group : null,
    op: 'op' in milestone ? milestone.op : null,
    target: 'target' in milestone ? milestone.target : (target ?? null),
    direction: 'direction' in milestone ? milestone.direction : null,
    due: 'due' in milestone ? dayJson(milestone.due) : null,
    from: 'from' in milestone ? dayOrPeriodJson(milestone.from) : null,
    to: 'to' in milestone ? milestone.to.label : null,
    baseline: 'baseline' in milestone ? milestone.baseline.label : null,
    done: 'done' in milestone ? milestone.done !== false && dayJson(milestone.done) : null,
    note: 'note' in milestone ? milestone.note : null,
  };
}

/** The contract's units; kroner are a count of them. */
function unitJson(unit: Unit) {
  return unit === 'amount' ? { unit: 'count', currency: 'DKK' } : { unit };
}

function stepJson(step: ShownObservation) {
  return {
    period: step.period.label,
    value: step.summary.value,
    ...ratioJson(step),
    status: step.status,
    hidden: hiddenParts(step),
  };
}

function ratioJson(observation: ShownObservation | undefined) {
  const { numerator, denominator } = observation?.summary ?? {};
  return { numerator: numerator ?? null, denominator: denominator ?? null };
}

function reasonJson(reason: Reason | undefined) {
  return { reason: reason === undefined ? null : reasonText(reason, 'en'), reasonCode: reason?.code ?? null };
}

function dayJson(day: Day | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}

function dayOrPeriodJson(from: Day | { readonly label: string }): string {
  return typeof from === 'number' ? isoDay(from) : from.label;
}
