import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { fitsWords } from './engine/parameters.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const unitMeetingMethod = defineShare({
  id: 'unit-meeting-method',
  title: { da: 'Møder, hvor metoden er anvendt', en: 'Meetings at which the method was used' },
  definition: {
    da: 'Af enhedsmøderne af den nævnte form i perioden: andelen, hvor den valgte metode blev anvendt. Møder, hvor det ikke er udfyldt, er holdt ude og talt for sig.',
    en: 'Of the unit meetings of the named form in the period, the share at which the chosen method was used. Meetings where that is not filled in are left out and counted apart.',
  },
  basis: [],
  of: 'meetings',
  reads: { meetings: ['unitId', 'heldOn', 'form', 'methodUsed'] },
  parameters: { form: '', unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => (one.heldOn === undefined ? 'no-day' : unknownUnitType(one, at)),
  within: (one, at) => contains(at.period, one.heldOn) && fitsWords(one.form, at, 'form') && isOfUnitType(one, at),
  outcome: ({ methodUsed }) => {
    if (methodUsed === undefined) return new Excluded('method-not-told');
    return methodUsed ? 'met' : 'missed';
  },
});
