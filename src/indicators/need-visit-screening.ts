import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { isNeedVisit } from '../model/need-visit.ts';

export const needVisitScreening = defineShare({
  id: 'need-visit-screening',
  title: { da: 'Behovsbesøg med screening', en: 'Need visits with a screening' },
  definition: {
    da: 'Af behovsbesøgene i perioden: andelen, hvor familien er screenet. Har listen ingen dag for besøget, regnes det for at ligge på screeningens dag, og et besøg uden nogen dag for at være uscreenet i alle perioder. Mens perioden er i gang, afventer de uscreenede.',
    en: 'Of the need visits in the period, the share with the family screened. Where the list has no day of the visit, it is taken to lie on the day of the screening, and a visit without any day to be unscreened in every period. While the period is under way, the unscreened are pending.',
  },
  basis: [],
  of: 'screenings',
  reads: { screenings: ['screenedOn', 'occasion'] },
  within: (one, { period, asOf }) => {
    const on = one.visitedOn ?? one.screenedOn;
    return isNeedVisit(one) && (on === undefined ? period.from <= asOf : contains(period, on));
  },
  outcome: ({ screenedOn }, { period, asOf }) => {
    if (screenedOn !== undefined) return 'met';
    return asOf < period.to ? 'pending' : 'missed';
  },
});
