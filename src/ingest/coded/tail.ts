/** A row that stands below the data and is none: a count of the rows, or a word about the list. */
export interface TailRow {
  readonly line: number;
  /** How many rows the list says it has; undefined when the row tells something else. */
  readonly count: number | undefined;
}

const labelledCount = /^\(?(?:antal|i alt|total|sum|rows?|records?|rækker|poster)(?![a-zæøå])[^\d]*(\d[\d.]*)?\D*$/iu;
const countedRows =
  /^\(?(\d[\d.]*)\s+(?:rækker?|poster?|rows?|records?|linjer|sager|underretninger|ydelser|aktiviteter)(?![a-zæøå])/iu;
const aboutTheList = /^(?:udtrukket|udskrevet|udtræk|dannet|kørt|rapport)(?![a-zæøå])/iu;

/** Reads the filled cells of a row below the data; undefined when it is a row like the others. */
export function readTail(filled: readonly string[], line: number): TailRow | undefined {
  const text = filled.join(' ');
  const counted = labelledCount.exec(text) ?? countedRows.exec(text);
  if (counted !== null) {
    const digits = counted[1]?.replaceAll('.', '');
    return { line, count: digits === undefined || text.includes(',') ? undefined : Number(digits) };
  }
  return filled.length === 1 && aboutTheList.test(text) ? { line, count: undefined } : undefined;
}
