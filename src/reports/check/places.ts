import type { Finding } from '../../model/findings.ts';
import type { Language } from '../../model/words.ts';
import { groupBy } from '../group-by.ts';
import { phrase } from '../words/phrase.ts';
import { lineText, messageOf, placeText } from './finding-text.ts';
import { checkLabels } from './labels.ts';

/** So many places of a rule are shown unless all are asked for. */
export const placesShown = 3;

/** What a rule found: one sentence for all its places, or a sentence for each. */
export interface Told {
  /** Undefined where each place has its own. */
  readonly message: string | undefined;
  readonly places: readonly string[];
  readonly notShown: number;
}

export function tell(findings: readonly Finding[], language: Language, all: boolean): Told {
  const shown = all ? findings : findings.slice(0, placesShown);
  const [first] = shown;
  const message = first === undefined ? '' : messageOf(first, language);
  // What the first few say, the rest need not: then the rule's own name has to do.
  const sayAlike = first?.args === undefined || shown.length === findings.length;
  const same = sayAlike && shown.every((finding) => messageOf(finding, language) === message);
  return {
    message: same ? message : undefined,
    places: same
      ? placesTogether(shown, language)
      : shown.map((finding) => `${placeText(finding.at, language)}: ${messageOf(finding, language)}`),
    notShown: findings.length - shown.length,
  };
}

/** Lines of one file and column stand together: `ydelser.csv, linje 4, 9 og 12 (Slutdato)`. */
function placesTogether(findings: readonly Finding[], language: Language): string[] {
  const groups = groupBy(findings, ({ at }) => `${at.file}|${at.column ?? ''}|${at.line === undefined}`);
  return groups.map(([{ at }, ...more]) => {
    const lines = [at, ...more.map((finding) => finding.at)].flatMap((place) => lineText(place) ?? []);
    if (lines.length < 2) return placeText(at, language);
    const last = lines.at(-1);
    const listed = `${lines.slice(0, -1).join(', ')} ${checkLabels.and[language]} ${last}`;
    const where = `${at.file}, ${phrase(checkLabels.lines, language, { lines: listed })}`;
    return at.column === undefined ? where : `${where} (${at.column})`;
  });
}
