import type { ListName } from './lists.ts';

/**
 * The used rows of a run as digests under a secret key, so that another run under the same key can tell which rows
 * vanished, changed and are new. They tell nothing of the rows themselves.
 */
export interface RowDigests {
  /** The same for two runs exactly when their keys are; it does not give the key away. */
  readonly key: string;
  /** How the digests are made: those of two forms can't be compared. */
  readonly form: number;
  /** Per list the digests of its rows, packed. */
  readonly lists: { readonly [L in ListName]?: string };
}
