import { defineActivityDuringInvestigation } from './terms/activity-during-investigation.ts';

export const investigationNetworkMeeting = defineActivityDuringInvestigation({
  id: 'investigation-network-meeting',
  kind: 'network-meeting',
  title: { da: 'Undersøgelser med netværksmøde', en: 'Investigations with a network meeting' },
  definition: {
    da: 'Af de børnefaglige undersøgelser, der er afsluttet i perioden: andelen med mindst ét netværksmøde på samme sag fra startdato til slutdato, begge dage med.',
    en: 'Of the investigations completed in the period, the share with at least one network meeting on the same case from start date to end date, both days included.',
  },
  basis: [],
});
