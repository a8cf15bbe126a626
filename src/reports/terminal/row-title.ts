import type { ShownObservation } from '../../privacy/shown.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { groupText } from '../words/bands.ts';

/** A row's period or, set in deeper, its group. */
export function rowTitle({ period, group }: ShownObservation, { language }: Presentation): string {
  if (group === undefined) return `  ${new Numbers(language).period(period)}`;
  return `    ${groupText(group, language)}`;
}
