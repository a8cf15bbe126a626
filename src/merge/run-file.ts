import type { Day } from '../calendar/day.ts';
import type { Count, InputFile, ListName } from '../model/lists.ts';
import {
  notEvaluated,
  type Account,
  type Mergeable,
  type Observation,
  type ObservationStatus,
  type Reason,
  type Unit,
} from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import type { SavedObservation, SavedRun as WrittenRun } from '../runs/saved-run.ts';

/** Why a figure is not added up of which a run hides something. */
export const hiddenInRun = 'hidden-in-a-run';

/** A list of a run; a publication does not name the file, and may hide how many rows it had. */
export interface SavedInput extends Partial<Pick<InputFile, 'name' | 'encoding' | 'delimiter' | 'sha256'>> {
  readonly list: ListName;
  readonly rowsRead: number | null;
  readonly rowsUsed: number | null;
  readonly rowsLeftOut: readonly Count[];
  readonly extractedOn: Day | undefined;
}

/** What is added up of a run that was written as JSON. */
export interface SavedRun {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly asked: WrittenRun['asked'];
  readonly inputs: readonly SavedInput[];
  /** Digests of the rows under a key, where the run was made with one. */
  readonly rows: WrittenRun['rows'];
  /** Under what its numbers were hidden, where they were. */
  readonly minCell: number | undefined;
  readonly observations: readonly Observation[];
  /** All that a publication tells of its lists and figures, to know it by; undefined where it tells no number. */
  readonly told: string | undefined;
}

/** A saved run as it is added up. */
export function toAddUp(run: WrittenRun): SavedRun {
  const { asOf, settings, asked, publication, inputs, rows, observations } = run;
  return {
    asOf,
    asked,
    rows,
    settings: settings as unknown as Settings,
    minCell: publication?.minCell,
    told:
      publication !== null && observations.some(({ value }) => value !== null && value !== 0)
        ? JSON.stringify([inputs, observations])
        : undefined,
    inputs: inputs.map(({ file, encoding, delimiter, sha256, extractedOn, ...input }) => ({
      ...input,
      ...(file !== null && { name: file }),
      ...(encoding !== null && { encoding }),
      ...(delimiter !== null && { delimiter }),
      ...(sha256 !== null && { sha256 }),
      extractedOn: extractedOn ?? undefined,
    })),
    observations: observations.map(observationOf),
  };
}

/** A figure of which something is hidden is not added up: what is left would look like the whole. */
function observationOf(saved: SavedObservation): Observation {
  const unit: Unit = saved.currency === undefined ? saved.unit : 'amount';
  const frame = {
    indicator: saved.indicator,
    ...(saved.part !== null && { part: saved.part }),
    ...(Object.keys(saved.parameters).length > 0 && { parameters: saved.parameters }),
    period: { label: saved.period, from: saved.from, to: saved.to },
    ...(saved.group && { group: saved.group }),
    unit,
  };
  const status = saved.status as ObservationStatus;
  const untold = status === 'not-evaluated' ? reasonOf(saved) : whyNotAdded(saved);
  if (untold !== undefined) return notEvaluated(frame, untold);
  const { interval, bands, children, also } = saved;
  const hasRatio = frame.unit === 'share' || frame.unit === 'rate';
  return {
    ...frame,
    status,
    ...(saved.reasonCode !== null && { reason: reasonOf(saved) }),
    summary: {
      value: saved.value,
      ...(saved.numerator !== null && { numerator: saved.numerator }),
      ...(saved.denominator !== null && { denominator: saved.denominator }),
      ...(hasRatio && interval && { interval }),
      ...(bands && {
        bands: bands.map(({ band, count, share, amount }) => ({
          band,
          count: count ?? 0,
          share,
          ...(typeof amount === 'number' && { amount }),
        })),
      }),
      ...(typeof children === 'number' && { children }),
      ...(also && { also }),
    },
    pending: saved.pending ?? 0,
    excluded: saved.excluded,
    notes: saved.notes,
    account: accountOf(saved),
    mergeable: mergeableOf(saved),
  };
}

/** One of which something is hidden adds up to nothing. */
function accountOf({ account: saved }: SavedObservation): Account | null {
  if (saved === null) return null;
  const { rows, counted, pending, outsidePeriod } = saved;
  if (rows === null || counted === null || pending === null || outsidePeriod === null) return null;
  return { ...saved, rows, counted, pending, outsidePeriod };
}

function reasonOf({ reasonCode, reasonArgs }: SavedObservation): Reason {
  return { code: reasonCode ?? hiddenInRun, args: reasonArgs };
}

function whyNotAdded(saved: SavedObservation): Reason | undefined {
  if (saved.unit === 'days' && !saved.mergeable?.durations) return { code: 'days-without-durations' };
  const { status, value, pending, bands } = saved;
  const numbers = [pending, ...(bands ?? []).map(({ count }) => count)];
  // An account that is not whole adds up to none; the figure is told.
  const isHidden =
    saved.hidden.some((key) => key !== 'account') || (status !== 'empty' && value === null) || numbers.includes(null);
  return isHidden ? { code: hiddenInRun } : undefined;
}

/** A publication does not say how far a figure may be doubted, only that it is. */
function mergeableOf({ mergeable: told, status }: SavedObservation): Mergeable {
  if (told) {
    const { doubt, durations, observedDays } = told;
    const lost = doubt.lost as Partial<Record<ListName, readonly [number, number]>>;
    return {
      doubt: { ...doubt, lost },
      ...(durations && { durations }),
      ...(observedDays !== undefined && { observedDays }),
    };
  }
  const isDoubted = status === 'unreliable';
  return { doubt: { unplaced: [isDoubted ? 1 : 0, 1], unjudged: [0, 0], lost: {}, limit: isDoubted ? 0 : 1 } };
}
