import type { PlanRun } from '../analyze.ts';
import type { Finding } from '../model/findings.ts';
import type { Arguments } from '../model/words.ts';
import type { Milestone } from '../plans/plan.ts';
import type {
  ShownBand,
  ShownFinding,
  ShownFigureHistory,
  ShownHistory,
  ShownInput,
  ShownJudgement,
  ShownObservation,
  ShownReport,
} from '../privacy/shown.ts';
import { oneLine } from '../model/printable.ts';
import { toldStatus } from './words/statuses.ts';

/**
 * The report with every text that came from a list, a file name or a plan made fit to show, and every status as it is
 * told; formats need not think of it.
 */
export function printableReport(report: ShownReport): ShownReport {
  const { lookAcross } = report;
  return {
    ...report,
    plans: report.plans.map(cleanPlan),
    inputs: report.inputs.map(cleanInput),
    findings: report.findings.map(cleanFinding),
    ...(lookAcross && { lookAcross: () => ({ ...lookAcross(), findings: lookAcross().findings.map(cleanFinding) }) }),
    observations: report.observations.map(cleanObservation),
    judgements: report.judgements.map(cleanJudgement),
    history: () => cleanHistory(report.history()),
    unknownActivityTypes: report.unknownActivityTypes.map(({ places, ...type }) => ({
      ...type,
      places: places.map((place) => ({
        ...place,
        type: oneLine(place.type),
        subtype: place.subtype === undefined ? undefined : oneLine(place.subtype),
      })),
    })),
  };
}

/** One that is fit to show is not copied: a copy would need the file's digest, which few formats show. */
function cleanInput(input: ShownInput): ShownInput {
  const { name = '' } = input;
  return oneLine(name) === name ? input : { ...input, name: oneLine(name) };
}

function cleanFinding<F extends ShownFinding | Finding>(finding: F): F {
  const { args, at } = finding;
  return {
    ...finding,
    ...(args && { args: cleanArguments(args) }),
    ...(at && { at: { ...at, file: oneLine(at.file) } }),
  };
}

function cleanPlan({ plan, settings }: PlanRun): PlanRun {
  return { plan: { ...plan, title: { da: oneLine(plan.title.da), en: oneLine(plan.title.en) } }, settings };
}

function cleanObservation(observation: ShownObservation): ShownObservation {
  const { group, summary } = observation;
  return {
    ...observation,
    ...(group && { group: { by: group.by, value: oneLine(group.value) } }),
    summary: {
      ...summary,
      ...(summary.bands && { bands: summary.bands.map(cleanBand) }),
    },
  };
}

/** Its names too may come from a list: a group's, a band's. */
function cleanHistory({ quarters, milestones, figures, ages }: ShownHistory): ShownHistory {
  const clean = ({ steps, control }: ShownFigureHistory): ShownFigureHistory => ({
    steps: steps.map(cleanObservation),
    control,
  });
  return {
    quarters,
    milestones: milestones.map((one) => one && clean(one)),
    figures: figures.map(clean),
    ages: ages.map(cleanObservation),
  };
}

function cleanBand(band: ShownBand): ShownBand {
  return { ...band, band: oneLine(band.band) };
}

function cleanJudgement(judgement: ShownJudgement): ShownJudgement {
  const { observation, steps, milestone, status } = judgement;
  return {
    ...judgement,
    status: toldStatus(status, milestone.kind),
    milestone: cleanMilestone(milestone),
    steps: steps.map(cleanObservation),
    ...(observation && { observation: cleanObservation(observation) }),
  };
}

function cleanMilestone(milestone: Milestone): Milestone {
  const title = { da: oneLine(milestone.title.da), en: oneLine(milestone.title.en) };
  if (milestone.kind !== 'deliverable' || milestone.note === undefined) return { ...milestone, title };
  return { ...milestone, title, note: oneLine(milestone.note) };
}

function cleanArguments(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  );
}
