import type { Observation } from '../../model/observation.ts';
import { Numbers } from '../numbers.ts';
import type { Presentation } from '../presentation.ts';
import { bands } from '../words/fields.ts';
import { bandText } from '../words/phrase.ts';

/** A row's period or, set in deeper, its group. */
export function rowTitle({ period, group }: Observation, { language }: Presentation): string {
  if (group === undefined) return `  ${new Numbers(language).period(period)}`;
  return `    ${Object.hasOwn(bands, group.value) ? bandText(group.value, language) : group.value}`;
}
