import { findingOn, type Rule } from '../rule.ts';

/** The classification is the municipality's own: a meeting that no rule knows is a meeting not counted. */
export const unknownActivityType: Rule = {
  code: 'unknown-activity-type',
  group: 'across-lists',
  severity: 'note',
  title: { da: 'Aktivitetstyper, som ingen regel kender', en: 'Activity types that no rule knows' },
  words: {
    da: 'Aktivitetstypen her passer ikke på nogen regel; {count} {count:aktivitet/aktiviteter} har den.',
    en: 'The activity type here fits no rule; {count} {count:activity has/activities have} it.',
  },
  guidance: {
    da: 'Er typen et netværksmøde, en sparring, en opfølgning eller en anden aktivitet, som et nøgletal tæller, så skriv en regel for den i mapping-filen; ellers kan fundet accepteres.',
    en: 'If the type is a network meeting, sparring, follow-up or another activity that an indicator counts, write a rule for it in the mapping file; otherwise the finding can be accepted.',
  },
  reads: { activities: ['type'] },
  find(overview) {
    return overview.knowledge.unknownActivityTypes.flatMap(({ count, places: [first] }) =>
      first === undefined ? [] : [findingOn(overview, this, first, { column: 'Type', args: { count } })],
    );
  },
};
