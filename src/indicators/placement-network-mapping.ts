import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { placementBasis } from './terms/placed.ts';

export const placementNetworkMapping = defineShare({
  id: 'placement-network-mapping',
  title: { da: 'Netværket afdækket før anbringelsen', en: 'Network mapped before the placement' },
  definition: {
    da: 'Af de anbringelser, der er begyndt i perioden: andelen med en netværksafdækning på samme sag før den dag, anbringelsen begyndte. En kæde af ydelser begynder med sin første.',
    en: 'Of the placements begun in the period, the share with a network mapping on the same case before the day the placement began. A chain of ydelser begins with its first.',
  },
  basis: placementBasis,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['network-mapping'],
  within: (one, { period }) => contains(period, one.startedOn),
  outcome: (one, { knowledge }) =>
    knowledge.activityDays(one, 'network-mapping').some((day) => day < one.startedOn) ? 'met' : 'missed',
});
