import { UsageError } from '../errors.ts';
import { catalogue } from '../indicators/index.ts';
import { nearest } from '../model/nearest.ts';

/** Complains of a key figure that is not known, with the nearest one: of 57, a list of all would help nobody. */
export function unknownIndicator(typed = ''): UsageError {
  const near = nearestIndicator(typed);
  return new UsageError(
    {
      da: `der er intet nøgletal {typed}; ${near === undefined ? '' : 'mente du {near}? '}dubu-kpi catalogue viser dem alle`,
      en: `there is no key figure {typed}; ${near === undefined ? '' : 'did you mean {near}? '}dubu-kpi catalogue shows them all`,
    },
    { typed, near: near ?? '' },
  );
}

/** The id that is nearest, or whose title is. */
function nearestIndicator(typed: string): string | undefined {
  const ids = catalogue.map(({ id }) => id);
  const titles = new Map(catalogue.flatMap(({ id, title }) => [title.da, title.en].map((words) => [words, id])));
  return nearest(typed, ids) ?? titles.get(nearest(typed, [...titles.keys()]) ?? '');
}
