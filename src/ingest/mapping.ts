import type { ListName } from '../model/lists.ts';
import type { DateForm } from './kinds/date-form.ts';

/** What a mapping file says about the columns of one list. Headings and codes are folded texts. */
export interface ListMapping {
  /** The field that a heading stands for; undefined for a column that is known and not wanted. */
  readonly headings: ReadonlyMap<string, string | undefined>;
  readonly dateForms: ReadonlyMap<string, DateForm>;
  /** By field: the word the program knows for a code of the list. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Mapping {
  readonly lists: { readonly [L in ListName]?: ListMapping };
}
