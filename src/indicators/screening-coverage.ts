import { ageOn } from '../calendar/age.ts';
import type { ScreenedChild } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { Excluded, share, type Outcome } from './engine/figures.ts';
import { eachWhole } from './engine/each-whole.ts';
import { numberIn } from './engine/parameters.ts';
import { isOnOccasion } from './terms/screened.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

const anyAge = 99;

export const screeningCoverage = defineIndicator({
  id: 'screening-coverage',
  title: { da: 'Screenede børn i målgruppen', en: 'Children in the target group screened' },
  definition: {
    da: 'Af de børn, der står på listen over screeninger og på periodens sidste dag har den nævnte alder (fromAge til toAge): andelen, der er screenet i perioden eller før. Et barn tæller én gang i hver enhed ved hver anledning. Uden en nævnt anledning er alle med undtagen behovsbesøg. Ved siden af står antallet af enheder, hvor alle er screenet.',
    en: 'Of the children on the list of screenings who are of the named age (fromAge to toAge) on the last day of the period, the share screened in the period or before. A child counts once in each unit on each occasion. Without a named occasion all but need visits are in it. Beside it stands the number of units where all are screened.',
  },
  basis: [],
  stock: true,
  of: 'screenedChildren',
  reads: { screenings: ['screenedOn'] },
  parameters: { occasion: '', fromAge: 0, toAge: anyAge, unitType: '' },
  missing: noUnitTypes,
  exclude: unknownUnitType,
  within: (one, at) => isOnOccasion(one, at) && isOfUnitType(one, at) && !isOfOtherAge(one, at),
  figures: [
    share(outcome),
    eachWhole(({ unitId }: ScreenedChild) => unitId ?? new Excluded('no-unit'), outcome, {
      part: 'whole-units',
      title: { da: 'Enheder, hvor alle er screenet', en: 'Units where all are screened' },
      reads: { screenings: ['unitId'] },
    }),
  ],
});

function outcome(one: ScreenedChild, at: Moment): Outcome | Excluded {
  if (limitsAge(at) && ageOf(one, at) === undefined) return new Excluded('unknown-age');
  return one.screenedOn !== undefined && one.screenedOn <= stockDayOf(at) ? 'met' : 'missed';
}

/** A child who is not born yet is of no age. */
function isOfOtherAge(one: ScreenedChild, at: Moment): boolean {
  if (one.bornOn !== undefined && one.bornOn > stockDayOf(at)) return true;
  const age = limitsAge(at) ? ageOf(one, at) : undefined;
  return age !== undefined && (age < numberIn(at, 'fromAge') || age > numberIn(at, 'toAge'));
}

function limitsAge(at: Moment): boolean {
  return numberIn(at, 'fromAge') > 0 || numberIn(at, 'toAge') < anyAge;
}

function ageOf({ bornOn }: ScreenedChild, at: Moment): number | undefined {
  return bornOn === undefined ? undefined : ageOn(bornOn, stockDayOf(at));
}
