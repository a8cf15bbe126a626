import type { ListName } from '../../model/lists.ts';
import type { Table } from '../table.ts';
import { absence } from './absence.ts';
import { activities } from './activities.ts';
import { cases } from './cases.ts';
import { discussions } from './discussions.ts';
import { investigations } from './investigations.ts';
import { meetings } from './meetings.ts';
import { notifications } from './notifications.ts';
import { screenings } from './screenings.ts';
import { sdq } from './sdq.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { training } from './training.ts';
import { units } from './units.ts';

/** Every list that can be read. Cases come first: the other lists look up children and refund cases there. */
export const tables: { readonly [L in ListName]: Table<L> } = {
  cases,
  notifications,
  investigations,
  services,
  activities,
  units,
  meetings,
  discussions,
  screenings,
  staff,
  training,
  sdq,
  absence,
};

export const allTables: readonly Table[] = Object.values(tables);
