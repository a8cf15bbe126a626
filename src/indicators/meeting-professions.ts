import { contains } from '../calendar/period.ts';
import { professionCodes } from '../model/codes/professions.ts';
import type { Attendance } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { distribution, Excluded } from './engine/figures.ts';
import { fitsWords } from './engine/parameters.ts';
import { perEach } from './engine/per-each.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

const notTold = new Excluded('no-professions');

export const meetingProfessions = defineIndicator({
  id: 'meeting-professions',
  title: { da: 'Fremmøde på enhedsmøder efter faggruppe', en: 'Attendance at unit meetings by profession' },
  definition: {
    da: 'Hvilke faggrupper der har været med på enhedsmøderne af den nævnte form i perioden: for hver faggruppe antallet af møder, den var med på, og dens andel af alle fremmøder. Flere af samme faggruppe på ét møde tæller som én. Ved siden af står, hvor mange faggrupper der i snit var med på et møde. Møder uden udfyldte faggrupper er holdt ude og talt for sig.',
    en: 'Which professions attended the unit meetings of the named form in the period: for each the number of meetings it was at and its share of all attendances. Several of one profession at one meeting count as one. Beside it stands how many professions there were at a meeting on average. Meetings without professions filled in are left out and counted apart.',
  },
  basis: [],
  of: 'attendances',
  reads: { meetings: ['unitId', 'heldOn', 'form', 'professions'] },
  parameters: { form: '', unitType: '' },
  missing: noUnitTypes,
  exclude: ({ meeting }, at) => (meeting.heldOn === undefined ? 'no-day' : unknownUnitType(meeting, at)),
  within: ({ meeting }, at) =>
    contains(at.period, meeting.heldOn) && fitsWords(meeting.form, at, 'form') && isOfUnitType(meeting, at),
  figures: [
    distribution(
      ({ profession }: Attendance) => profession ?? notTold,
      () => professionCodes.map(({ code }) => code),
    ),
    perEach(
      ({ profession, meeting: { file, line } }: Attendance) => (profession === undefined ? notTold : `${file}|${line}`),
      {
        part: 'per-meeting',
        title: { da: 'Faggrupper pr. møde', en: 'Professions per meeting' },
      },
    ),
  ],
});
