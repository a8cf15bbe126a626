import type { Unit } from '../../model/observation.ts';
import type { Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';
import type { ShownObservation, ShownStatus } from '../../privacy/shown.ts';
import { hiddenWord } from '../numbers.ts';

/** In the order in which a reader must know of them. */
export const milestoneStatuses = {
  missed: { da: 'ikke nået', en: 'missed' },
  'at-risk': { da: 'i fare', en: 'at risk' },
  'met-late': { da: 'nået for sent', en: 'met late' },
  'on-track': { da: 'på vej', en: 'on track' },
  met: { da: 'nået', en: 'met' },
  reported: { da: 'opgjort', en: 'reported' },
  'not-due': { da: 'ikke forfalden', en: 'not due yet' },
  hidden: hiddenWord,
  'not-evaluated': { da: 'ikke vurderet', en: 'not evaluated' },
} as const satisfies Readonly<Record<ShownStatus, Words>>;

/** A milestone's status as it is told: a figure without a target that is known is reported, and has nothing to meet. */
export function toldStatus<S extends string>(status: S, kind: string): S | 'reported' {
  return status === 'met' && kind === 'reported' ? 'reported' : status;
}

export const observationStatuses: Readonly<Record<ShownObservation['status'], Words>> = {
  ok: { da: 'opgjort', en: 'counted' },
  empty: { da: 'ingen i perioden', en: 'none in the period' },
  'not-evaluated': { da: 'ikke vurderet', en: 'not evaluated' },
  unreliable: { da: 'usikkert', en: 'unreliable' },
  hidden: hiddenWord,
};

export const units: Readonly<Record<Unit, Words>> = {
  share: { da: 'andel', en: 'share' },
  rate: { da: 'forhold', en: 'rate' },
  count: { da: 'antal', en: 'count' },
  days: { da: 'dage', en: 'days' },
  distribution: { da: 'fordeling', en: 'distribution' },
  amount: { da: 'kroner', en: 'kroner' },
};

export const severities: Readonly<Record<Severity, Words>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  note: { da: 'bemærk', en: 'note' },
};
