import type { Surroundings } from '../../../src/ingest/kinds/kind.ts';
import { dayNamed } from '../indicators/heads.ts';

/** What a column is read in, with nobody named yet. */
export function surroundings(): Surroundings {
  return { latestOn: dayNamed('2018-12-31'), dateForm: undefined, codes: undefined, people: new Map() };
}
