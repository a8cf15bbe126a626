import { ageOn } from '../calendar/age.ts';
import type { MeasuresTogether } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { distribution, Excluded, share, type Outcome } from './engine/figures.ts';
import { isActiveOn } from './terms/active.ts';
import { isHomeBased } from './terms/home-based.ts';
import { dayBefore, levelOn, moveOf, topOn, type Move } from './terms/ladder.ts';

const adult = 18;

export const ladderMoves = defineIndicator({
  id: 'ladder-moves',
  title: { da: 'Bevægelser på indsatstrappen', en: 'Moves on the ladder of measures' },
  definition: {
    da: 'Børn med en foranstaltning lige før perioden eller på dens sidste dag, efter om deres trin på indsatstrappen er højere (op), lavere (ned) eller det samme. Barnets trin er dets mest indgribende foranstaltnings: 1 almene tilbud (ingen foranstaltning), 2 tidlig forebyggende indsats, 3 hjemmebaseret, også aflastning, kontaktperson og familiens døgnophold, 4 slægts- eller netværkspleje, 5 plejefamilie, 6 opholdssted, kost- og efterskole eller eget værelse, 7 døgninstitution; en plan kan sætte sin egen trappe. Desuden andelen op og ned, og den samme blandt dem, der kom fra trin 3.',
    en: "Children with a measure just before the period or on its last day, by whether their step on the ladder is higher (up), lower (down) or the same. A child's step is that of its most invasive measure: 1 ordinary services (no measure), 2 early preventive, 3 home-based, also relief, contact person and a stay for the family, 4 kinship or network care, 5 foster care, 6 residential facility, boarding school or own room, 7 institution; a plan can set its own ladder. Also the share up and down, and the same of those who came from step 3.",
  },
  basis: [],
  of: 'childrenWithMeasures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: ({ measures }, at) =>
    measures.some((one) => isActiveOn(one, dayBefore(at)) || isActiveOn(one, stockDayOf(at))),
  figures: [
    distribution(moveOf, () => ['up', 'down', 'same']),
    share((one: MeasuresTogether, at) => isMove(one, 'up', at), {
      part: 'up',
      title: { da: 'Andel op', en: 'Share up' },
    }),
    share((one: MeasuresTogether, at) => isMove(one, 'down', at), {
      part: 'down',
      title: { da: 'Andel ned', en: 'Share down' },
    }),
    share((one: MeasuresTogether, at) => isMove(one, 'up', at), {
      part: 'home-based-up',
      title: { da: 'Op fra hjemmebaseret', en: 'Up from home-based' },
      within: wasHomeBased,
    }),
    share((one: MeasuresTogether, at) => isMove(one, 'down', at), {
      part: 'home-based-down',
      title: { da: 'Ned fra hjemmebaseret', en: 'Down from home-based' },
      within: wasHomeBased,
    }),
  ],
  notes: (one, at) => (hasGrownUp(one, at) ? ['turned-18'] : []),
});

function isMove(one: MeasuresTogether, wanted: Move, at: Moment): Outcome | Excluded {
  const move = moveOf(one, at);
  if (move instanceof Excluded) return move;
  return move === wanted ? 'met' : 'missed';
}

function wasHomeBased(one: MeasuresTogether, at: Moment): boolean {
  const top = topOn(one, dayBefore(at));
  return top !== undefined && isHomeBased(top);
}

/** Down because support ended when the child came of age. */
function hasGrownUp(one: MeasuresTogether, at: Moment): boolean {
  const on = stockDayOf(at);
  return one.bornOn !== undefined && ageOn(one.bornOn, on) >= adult && levelOn(one, on) === 0;
}
