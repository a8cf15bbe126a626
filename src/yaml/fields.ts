import * as v from 'valibot';
import type { Expectation } from './expectations.ts';

/** Names an expectation where a schema wants a message. */
export function must(expectation: Expectation): Expectation {
  return expectation;
}

/** A map of named fields and no others. Its message carries their names, so that a complaint can suggest the nearest. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}
