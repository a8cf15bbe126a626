import type { ListName } from '../../model/lists.ts';
import type { Table } from '../table.ts';
import { activities } from './activities.ts';
import { cases } from './cases.ts';
import { investigations } from './investigations.ts';
import { notifications } from './notifications.ts';
import { services } from './services.ts';

/** Every list that can be read. Cases come first: the other lists look up children and refund cases there. */
export const tables: { readonly [L in ListName]: Table<L> } = {
  cases,
  notifications,
  investigations,
  services,
  activities,
};

export const allTables: readonly Table[] = Object.values(tables);
