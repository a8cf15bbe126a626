import type { Observation, ObservationStatus } from '../../../src/model/observation.ts';
import { periodNamed } from '../../support/indicators/heads.ts';
import type { Examples } from '../../support/quality/example.ts';

const investigations = `
  case
  A
`;

const observed = (status: ObservationStatus, more: Partial<Observation> = {}): Observation => ({
  indicator: 'investigation-sparring',
  period: periodNamed('2016K2'),
  unit: 'share',
  status,
  summary: { value: 0.5 },
  pending: 0,
  excluded: [],
  notes: [],
  account: { list: 'investigations', rows: 1, counted: 1, pending: 0, outsidePeriod: 0, excluded: [] },
  ...more,
});

export const unreliableFigure: Examples = {
  'a figure that too many rows lack something for': {
    investigations,
    observations: [observed('unreliable', { reason: { code: 'unreliable', args: { share: 0.254 } } })],
    finds: ['investigations | indicator=investigation-sparring | period=2016K2 | percent=25'],
  },
  'said once for an indicator, not for each of its figures and groups': {
    investigations,
    observations: [
      observed('unreliable', { part: 'median' }),
      observed('unreliable', { group: { by: 'team', value: 'Nord' }, account: null }),
    ],
    finds: [],
  },
  'a figure that can be relied on, or none': {
    investigations,
    observations: [observed('ok'), observed('empty'), observed('not-evaluated', { account: null })],
    finds: [],
  },
};
