/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** A column whose texts are read when they are first asked for: nobody asks for those of some. */
export function codedColumn(codes: Int32Array, textsOf: () => readonly string[]): CodedColumn {
  let texts: readonly string[] | undefined;
  return {
    codes,
    get texts() {
      return (texts ??= textsOf());
    },
  };
}
