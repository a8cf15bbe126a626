import type { Kind, Surroundings } from '../../../src/ingest/kinds/kind.ts';
import { dayNamed } from '../indicators/heads.ts';

/** What a column is read in, with nobody named yet. */
export function surroundings(): Surroundings {
  return { latestOn: dayNamed('2018-12-31'), dateForm: undefined, codes: undefined, people: new Map() };
}

/** What a text is read as by itself; the finding where it can't be. */
export function read<V>(kind: Kind<V>, text: string): V | string | undefined {
  const { values, troubles } = kind.decode(['', text], surroundings());
  return troubles?.[1] ?? values[1];
}
