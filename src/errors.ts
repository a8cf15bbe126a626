import { fill, type Arguments, type Words } from './model/words.ts';

/**
 * Trouble that the user can remedy: what is wrong, where, and what to do, in both languages.
 * `message` is the Danish text; whoever prints it in English fills `words` with `args`.
 */
abstract class Remediable extends Error {
  readonly words: Words;
  readonly args: Arguments;

  constructor(words: Words, args: Arguments = {}) {
    super(fill(words, 'da', args));
    this.words = words;
    this.args = args;
  }
}

/** Something the user asked for that can't be done as asked: wrong flag, unknown plan, a mistake in a plan file. */
export class UsageError extends Remediable {
  readonly exitCode = 2;
}

/** Input that can't be read at all. */
export class InputError extends Remediable {
  readonly exitCode = 3;
}
