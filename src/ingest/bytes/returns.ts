/** Counts what ends lines: whether there are line feeds, and carriage returns that stand alone. */
export class Returns {
  lineFeeds = false;
  lone = 0;
  #openReturn = false;

  feed(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    if (this.#openReturn && chunk[0] !== 10) this.lone++;
    if (!this.lineFeeds) this.lineFeeds = chunk.includes(10);
    for (let at = chunk.indexOf(13); at !== -1; at = chunk.indexOf(13, at + 1)) {
      if (at + 1 < chunk.length && chunk[at + 1] !== 10) this.lone++;
    }
    this.#openReturn = chunk.at(-1) === 13;
  }
}
