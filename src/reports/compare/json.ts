import { isoDay } from '../../calendar/day.ts';
import type { Alone, Comparison, FigureChange, MilestoneChange } from '../../compare/comparison.ts';
import type { Finding } from '../../model/findings.ts';
import type { SavedMilestone, SavedObservation, SavedRun } from '../../runs/saved-run.ts';
import { messageOf } from '../check/finding-text.ts';
import { whyAlone } from './text.ts';

/** The comparison for programs: the keys and their order are a contract, in no language but English. */
export function comparisonJson(comparison: Comparison, findings: readonly Finding[]) {
  const { runs, figures, milestones, lists, rowsNotTold, definitions, settings, causes } = comparison;
  return {
    before: runJson(runs.before),
    after: runJson(runs.after),
    causes,
    figures: {
      same: figures.same,
      changed: figures.changed.map(figureChangeJson),
      onlyBefore: figures.onlyBefore.map(aloneJson(nameJson)),
      onlyAfter: figures.onlyAfter.map(aloneJson(nameJson)),
    },
    milestones: {
      same: milestones.same,
      changed: milestones.changed.map(milestoneChangeJson),
      onlyBefore: milestones.onlyBefore.map(aloneJson(milestoneNameJson)),
      onlyAfter: milestones.onlyAfter.map(aloneJson(milestoneNameJson)),
    },
    lists: lists.map(({ list, files, rows, counts }) => ({
      list,
      files,
      rowsBefore: rows.before,
      rowsAfter: rows.after,
      rows: counts ?? null,
    })),
    rowsNotTold: rowsNotTold ?? null,
    definitions,
    settings,
    findings: findings.map((finding) => {
      const { file, line, column } = finding.at;
      return {
        code: finding.code,
        message: messageOf(finding, 'en'),
        file,
        line: line ?? null,
        column: column ?? null,
      };
    }),
  };
}

function runJson({ asOf, tool, audience, plans, asked }: SavedRun) {
  const { periods, by } = asked;
  return { asOf: isoDay(asOf), version: tool.version, audience, plans: plans.map(({ id }) => id), periods, by };
}

function nameJson({ indicator, part, parameters, group, period }: SavedObservation) {
  return { indicator, part, parameters, group, period };
}

function figureJson(one: SavedObservation) {
  const { status, hidden, reasonCode, unit, currency, value, numerator, denominator, pending, interval } = one;
  return {
    status,
    hidden,
    reasonCode,
    unit,
    ...(currency !== undefined && { currency }),
    value,
    numerator,
    denominator,
    pending,
    interval,
    ...(one.bands && { bands: one.bands }),
    ...(one.children !== undefined && { children: one.children }),
    ...(one.also && { also: one.also }),
  };
}

function figureChangeJson({ before, after, difference, causes }: FigureChange) {
  return { ...nameJson(before), before: figureJson(before), after: figureJson(after), difference, causes };
}

function milestoneNameJson({ plan, milestone, title }: SavedMilestone) {
  return { plan, milestone, title };
}

function verdictJson({
  status,
  hidden,
  period,
  value,
  numerator,
  denominator,
  pending,
  uncertain,
  target,
}: SavedMilestone) {
  return { status, hidden, period, value, numerator, denominator, pending, uncertain, target };
}

function milestoneChangeJson({ before, after, verdict, causes }: MilestoneChange) {
  return { ...milestoneNameJson(after), verdict, before: verdictJson(before), after: verdictJson(after), causes };
}

function aloneJson<T, J extends object>(nameOf: (one: T) => J) {
  return ({ one, why }: Alone<T>) => ({
    ...nameOf(one),
    whyCode: why.code,
    whyArgs: why.args ?? {},
    why: whyAlone(why, 'en'),
  });
}
