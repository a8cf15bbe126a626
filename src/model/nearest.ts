const shortestBegun = 4;

/** The known word nearest to one that was typed, or begun by it, for a suggestion; undefined when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { word, distance };
  }
  return best?.word ?? begunBy(typed.toLowerCase(), known);
}

/** A word that was begun, and not written to its end. */
function begunBy(typed: string, known: readonly string[]): string | undefined {
  return typed.length < shortestBegun ? undefined : known.find((word) => word.toLowerCase().startsWith(typed));
}

/** Insertions, deletions and substitutions from one word to another (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substituted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
