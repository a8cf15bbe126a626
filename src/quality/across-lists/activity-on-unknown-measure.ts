import { findingOn, type Rule } from '../rule.ts';

/** A follow-up that names a ydelse covers that one only; when it is not in the list, the follow-up covers nothing. */
export const activityOnUnknownMeasure: Rule = {
  code: 'activity-on-unknown-measure',
  group: 'across-lists',
  severity: 'warning',
  title: { da: 'Aktiviteter på ydelser, der ikke er i listen', en: 'Activities on ydelser that are not in the list' },
  words: {
    da: 'Aktiviteten hører til en ydelse, der ikke er blandt de ydelser, der kan bruges.',
    en: 'The activity belongs to a ydelse that is not among those that can be used.',
  },
  guidance: {
    da: 'Træk ydelseslisten ud for samme tidsrum, eller knyt aktiviteten til den rigtige ydelse; se også, om ydelsen selv er udeladt.',
    en: 'Export the list of ydelser for the same time, or tie the activity to the right ydelse; see also whether the ydelse itself was left out.',
  },
  reads: { activities: ['serviceId'], services: ['id'] },
  find(overview) {
    const known = new Set((overview.lists.services?.rows ?? []).map(({ id }) => id));
    return (overview.lists.activities?.rows ?? [])
      .filter(({ serviceId }) => serviceId !== undefined && !known.has(serviceId))
      .map((row) => findingOn(overview, this, row, { column: 'Ydelse-id' }));
  },
};
