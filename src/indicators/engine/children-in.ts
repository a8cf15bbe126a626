import type { Row } from '../../model/rows.ts';
import type { Moment } from './define.ts';
import type { Figure, Named } from './figures.ts';

/** How many different children there are among rows that belong to the cases; one without a key is a child of its own. */
export function childrenIn<U>(
  rowsOf: (one: U, at: Moment) => readonly Row[],
  named: Named<U> = {},
): Figure<U, readonly Row[]> {
  return {
    ...named,
    unit: 'count',
    value: rowsOf,
    tally: () => {
      const children = new Set<string>();
      return {
        add: (rows) => {
          for (const { child, file, line } of rows) children.add(child ?? `alone|${file}|${line}`);
        },
        summary: () => ({ value: children.size }),
      };
    },
  };
}
