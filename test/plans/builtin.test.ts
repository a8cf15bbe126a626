import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { builtinPlans } from '../../src/plans/builtin/index.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import type { Milestone } from '../../src/plans/plan.ts';

/** A milestone in one line: page | id | what is demanded, as the document's reader would note it down. */
function noted(one: Milestone): string {
  return [one.page ?? '-', one.id, demandOf(one)].join(' | ');
}

function demandOf(one: Milestone): string {
  if (one.kind === 'deliverable') {
    const done = one.done === undefined || one.done === false ? '' : ` done ${isoDay(one.done)}`;
    return `made${one.due === undefined ? '' : ` by ${isoDay(one.due)}`}${done}`;
  }
  const set = Object.entries(one.parameters ?? {}).map(([name, value]) => `${name}=${value}`);
  const figure = [one.indicator, ...(one.part === undefined ? [] : [`/${one.part}`]), ...set].join(' ');
  switch (one.kind) {
    case 'target-by':
      return `${figure} ${one.op} ${one.target} by ${isoDay(one.due)}`;
    case 'target-from':
      return `${figure} ${one.op} ${one.target} from ${isoDay(one.from)}`;
    case 'direction':
      return `${figure} ${one.direction} ${one.from.label}-${one.to.label}`;
    case 'baseline':
      return `${figure} ${one.direction} against ${one.baseline.label} from ${one.from.label}`;
    case 'reported':
      return `${figure} known${one.due === undefined ? '' : ` by ${isoDay(one.due)}`}`;
  }
}

/** Written down from the documents. */
const documents: Readonly<Record<string, string>> = {
  'vordingborg-next-step': `
    4 | sdq-improved | sdq-change known by 2018-12-31
    4-5 | cases-per-caseworker-falling | cases-per-caseworker falling against 2016 from 2017K1
    4-5 | follow-ups-rising | follow-ups-per-measure rising against 2016K4 from 2017K1
    4 | measures-shorter | measure-duration falling against 2016 from 2017K1
    4 | measures-less-invasive | ladder-moves /down rising against 2016K4 from 2017K1
    4 | measures-greater-effect | sdq-change /improved rising against 2016 from 2017K1
    5 | district-advisers | made by 2017-01-01
    5 | handover-at-transitions | made
    6 | authority-caseworker-at-three | made by 2017-01-01
    6 | two-ways-evaluated | made by 2018-12-31
    6-7 | day-care-sparring | unit-meeting-cadence form=flerfaglig sparring unitType=dagtilbud days=35 = 1 from 2017-01-01
    6-7 | school-resource-team | unit-meeting-cadence form=ressourceteam unitType=skole days=14 per=district = 1 from 2017-01-01
    6, 8 | dialogue-meetings | unit-meetings form=dialogmøde known
    7-8 | half-yearly-meetings-2017 | unit-meeting-cadence form=halvårligt møde unitType=skole timesAYear=2 per=district = 1 by 2017-12-31
    7-8 | half-yearly-meetings-2018 | unit-meeting-cadence form=halvårligt møde unitType=skole timesAYear=2 per=district = 1 by 2018-12-31
    8 | half-yearly-invitation | made
    8 | network-meeting-after-notification | notification-network-meeting days=30 known
    8 | discussions-consent | discussion-documentation /consent = 1 from 2017-01-01
    9 | discussions-agenda | discussion-documentation /agenda = 1 from 2017-01-01
    9 | discussions-goal | discussion-documentation /goal = 1 from 2017-01-01
    9 | discussions-evaluated | discussion-documentation /evaluation = 1 from 2017-01-01
    9 | strategy-day-care | made by 2017-12-31
    9 | strategy-children-families | made by 2017-12-31
    9 | strategy-ppr | made by 2017-12-31`,
  'herning-dagplejen': `
    ¶ 3 | early-detection-course | training-completed course=tidlig opsporing unitType=dagpleje = 1 by 2019-12-31
    ¶ 3 | interplay-course | training-completed course=samspil og relationer unitType=dagpleje = 1 by 2019-12-31
    ¶ 3 | ten-training-days | training-days since=2016-01-01 unitType=dagpleje >= 10 by 2019-12-31
    ¶ 5 a | detection-earlier | notifications-0-6 notifier=dagpleje rising against 2015 from 2016K4
    ¶ 5 a | first-notification-younger | first-notification-age falling against 2015 from 2016K4
    ¶ 5 b | methods-in-use | made by 2019-12-31
    ¶ 5 c | signals-acted-on | made by 2019-12-31
    ¶ 5 d | limit-of-support-known | made by 2019-12-31
    ¶ 5 e | parents-involved | discussion-documentation /consent unitType=dagpleje rising against 2015 from 2016K4
    ¶ 5 f | mastery | made by 2019-12-31
    ¶ 5 g | cross-disciplinary-work | unit-meetings unitType=dagpleje rising against 2016K3 from 2016K4
    ¶ 5 g | team-professions | meeting-professions unitType=dagpleje known
    ¶ 6 | goal-as-able-as-they-can | made by 2019-12-31
    ¶ 6-7 | goal-part-of-community | made by 2019-12-31
    ¶ 8 | co-financing | made by 2019-12-31`,
  'favrskov-trivsel': `
    ¶ 2 | help-quickly | discussion-to-action falling against 2017-09-01..2018-08-31 from 2018K4
    ¶ 3 | meetings-mapped | made by 2020-08-31
    ¶ 3 | meetings-known | unit-meetings known by 2020-08-31
    ¶ 3 | children-discussed | unit-meetings /children known by 2020-08-31
    ¶ 3 | discussions-lead-to-action | discussion-to-action /acted known by 2020-08-31
    ¶ 3-4 | effort-optimised | made by 2020-08-31
    ¶ 5 | professions-present | meeting-professions known by 2020-08-31
    ¶ 5 | common-practice | made by 2020-08-31
    ¶ 8 | families-consent | made
    ¶ 9 | effect-investigated | made by 2020-08-31
    ¶ 12 | employees-trained | training-completed /number course=tidlig opsporing >= 650 by 2018-08-31
    ¶ 12 | tools-developed | made by 2018-08-31
    ¶ 12 | guide-made | made by 2018-08-31
    ¶ 12 | co-financing | made by 2020-08-31`,
  'koebenhavn-0-2': `
    ¶ 3 | committee-approval | made done 2016-06-15
    ¶ 4 | health-sector-collaboration | made by 2018-12-31
    ¶ 4 | known-earlier | first-notification-age falling against 2016 from 2017K1
    ¶ 5 | need-visits-screened | need-visit-screening = 1 from 2017-01-01
    ¶ 6 | family-training-begun | concern-to-family-training days=90 = 1 from 2017-01-01
    ¶ 6 | family-training-sessions | family-training-sessions atLeast=8 atMost=10 = 1 from 2017-01-01
    ¶ 6, 8 | team-established | made by 2018-12-31
    ¶ 7 | plus-place-reserved | plus-places = 1 from 2017-01-01
    ¶ 7 | institutions-trained | training-completed course=familietræning unitType=dagtilbud = 1 by 2018-12-31
    ¶ 8 | spending-2017 | plan-spending line=indsats-2017 known by 2017-12-31
    ¶ 8 | spending-2018 | plan-spending line=indsats-2018 known by 2018-12-31
    ¶ 8 | competences-built | made by 2018-12-31
    ¶ 9-10 | final-approval | made`,
};

describe('a plan that ships', () => {
  it.each(Object.entries(documents))('%s holds every milestone of its document, in its order', (id, document) => {
    const lines = document.trim().split('\n');
    expect(builtinPlan(id).milestones.map(noted)).toEqual(lines.map((line) => line.trim()));
  });

  it.each(Object.keys(documents))('%s gives each milestone a page, a title and a summary in both languages', (id) => {
    for (const one of builtinPlan(id).milestones) {
      const texts = [one.title.da, one.title.en, one.summary?.da, one.summary?.en];
      expect([one.id, one.page === undefined, texts.some((text) => text === undefined || text === '')]).toEqual([
        one.id,
        false,
        false,
      ]);
      expect(one.title.da.length).toBeLessThanOrEqual(60);
      expect(one.title.da).not.toBe(one.title.en);
    }
  });

  it('says where a baseline lies, since the documents have none', () => {
    for (const id of Object.keys(documents)) {
      for (const one of builtinPlan(id).milestones.filter(({ kind }) => kind === 'baseline')) {
        expect([one.id, /20\d\d/.test(one.summary?.da ?? ''), /20\d\d/.test(one.summary?.en ?? '')]).toEqual([
          one.id,
          true,
          true,
        ]);
      }
    }
  });

  it('has the period of its document', () => {
    const periods = Object.keys(builtinPlans).flatMap((id) => {
      const { period } = builtinPlan(id);
      return period === undefined ? [] : [[id, isoDay(period.from), period.to && isoDay(period.to)]];
    });
    expect(periods).toEqual([
      ['hvidovre-lige-muligheder', '2016-01-01', undefined],
      ['vordingborg-next-step', '2017-01-01', '2018-12-31'],
      ['herning-dagplejen', '2016-10-01', '2019-12-31'],
      ['favrskov-trivsel', '2018-09-01', '2020-08-31'],
      ['koebenhavn-0-2', '2017-01-01', '2018-12-31'],
    ]);
  });

  it("has Copenhagen's budget in kroner, and Vordingborg's split by model", () => {
    const { budget = [] } = builtinPlan('koebenhavn-0-2').settings;
    expect(budget.map(({ line, amount }) => [line, amount])).toEqual([
      ['indsats-2017', 3_500_000],
      ['indsats-2018', 1_500_000],
    ]);
    expect([builtinPlan('vordingborg-next-step').by, builtinPlan('favrskov-trivsel').by]).toEqual(['model', 'unit']);
  });
});
