import type { ListRows } from '../../model/lists.ts';
import { check } from './row-check.ts';

type Started = ListRows['cases' | 'investigations' | 'services'];

function startsBeforeBirth({ bornOn, startedOn }: Started): boolean {
  return bornOn !== undefined && startedOn !== undefined && startedOn < bornOn;
}

export const startedBeforeBirth = [
  check('cases', 'start-before-birth', 'startedOn', startsBeforeBirth),
  check('investigations', 'start-before-birth', 'startedOn', startsBeforeBirth),
  check('services', 'start-before-birth', 'startedOn', startsBeforeBirth),
];
