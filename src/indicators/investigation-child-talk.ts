import { defineActivityDuringInvestigation } from './terms/activity-during-investigation.ts';

export const investigationChildTalk = defineActivityDuringInvestigation({
  id: 'investigation-child-talk',
  kind: 'child-talk',
  title: { da: 'Undersøgelser med børnesamtale', en: "Investigations with a child's talk" },
  definition: {
    da: 'Af de børnefaglige undersøgelser, der er afsluttet i perioden: andelen med mindst én børnesamtale på samme sag fra startdato til slutdato, begge dage med.',
    en: "Of the investigations completed in the period, the share with at least one child's talk on the same case from start date to end date, both days included.",
  },
  basis: [
    { act: 'SEL', section: '§ 48' },
    { act: 'BL', section: '§ 5, stk. 3' },
  ],
});
