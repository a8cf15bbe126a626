import { defineShare } from './engine/define.ts';
import { numberIn } from './engine/parameters.ts';
import { keptInterval, longestGap, metOften, noInterval } from './terms/cadence.ts';
import { isOpenIn, noUnitId } from './terms/open-unit.ts';
import { noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const unitMeetingCadence = defineShare({
  id: 'unit-meeting-cadence',
  title: { da: 'Enheder med møder så tit som aftalt', en: 'Units with meetings as often as agreed' },
  definition: {
    da: 'Af de enheder, der er åbne i perioden: andelen uden noget ophold mellem møder af den nævnte form, der er længere end det aftalte antal dage (days). Ferier i planen tæller ikke med. Det første ophold regnes fra sidste møde før perioden, ellers fra periodens første dag eller den dag, enheden åbnede; det sidste til periodens slutning, lukningen eller opgørelsesdatoen. Med timesAYear er det i stedet andelen med så mange møder i de 12 måneder, der ender med perioden, forholdsvis for enheder åbne en del af dem, rundet ned til hele møder. Med per: district gælder et møde alle enheder i distriktet.',
    en: 'Of the units open in the period, the share without any gap between meetings of the named form that is longer than the agreed number of days. Holidays in the plan do not count. The first gap runs from the last meeting before the period, else from its first day or the day the unit opened; the last to the end of the period, the closing or the as-of day. With timesAYear it is instead the share with so many meetings in the 12 months that end with the period, in proportion for units open part of them, rounded down to whole meetings. With per: district a meeting is that of all units in the district.',
  },
  basis: [],
  of: 'units',
  reads: { units: ['id'], meetings: ['unitId', 'heldOn', 'form'] },
  parameters: { form: '', unitType: '', days: 0, timesAYear: 0, per: 'unit' },
  missing: (at) => noUnitTypes(at) ?? noInterval(at),
  exclude: (one, at) => noUnitId(one) ?? unknownUnitType(one, at),
  within: isOpenIn,
  tells: longestGap,
  outcome: (one, at) => (numberIn(at, 'days') > 0 ? keptInterval(one, at) : metOften(one, at)),
});
