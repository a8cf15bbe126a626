import { defineActivityDuringInvestigation } from './terms/activity-during-investigation.ts';

export const investigationSparring = defineActivityDuringInvestigation({
  id: 'investigation-sparring',
  kind: 'sparring',
  title: { da: 'Undersøgelser med tværfaglig sparring', en: 'Investigations with cross-disciplinary sparring' },
  definition: {
    da: 'Af de børnefaglige undersøgelser, der er afsluttet i perioden: andelen med mindst én tværfaglig sparring på samme sag fra startdato til slutdato, begge dage med.',
    en: 'Of the investigations completed in the period, the share with at least one cross-disciplinary sparring on the same case from start date to end date, both days included.',
  },
  basis: [],
});
