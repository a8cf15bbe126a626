import type { PlainDates } from '../scan/scanner.ts';

/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export interface CodedColumn {
  /** How many texts there are, the empty one among them. */
  readonly size: number;
  readonly texts: readonly string[];
  readonly codes: Int32Array;
  /** The texts but the empty one, where all are dates and written alike. */
  readonly dates?: PlainDates | undefined;
}

/** A column whose texts are read when they are first asked for: nobody asks for those of some. */
export function codedColumn(
  codes: Int32Array,
  size: number,
  dates: PlainDates | undefined,
  read: () => readonly string[],
): CodedColumn {
  let texts = (): readonly string[] => {
    const known = read();
    // Lets go of what they were read from.
    texts = () => known;
    return known;
  };
  return {
    size,
    codes,
    dates,
    get texts() {
      return texts();
    },
  };
}
