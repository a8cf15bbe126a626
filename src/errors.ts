import { fill, type Arguments, type Language, type Words } from './model/words.ts';

/** Trouble that the user can remedy: what is wrong, where, and what to do, in both languages. */
class UserError extends Error {
  readonly words: Words;
  readonly args: Arguments;

  constructor(words: Words, args: Arguments = {}) {
    super(fill(words, 'da', args));
    this.words = words;
    this.args = args;
  }

  in(language: Language): string {
    return fill(this.words, language, this.args);
  }

  /** A line for each thing that is wrong. */
  lines(language: Language): string[] {
    return [this.in(language)];
  }
}

/** Something asked for that can't be done as asked: a wrong flag, an unknown plan, a mistake in a plan file. */
export class UsageError extends UserError {
  readonly exitCode = 2;
}

/** Several mistakes at once, such as all those of one file. */
export class UsageErrors extends UsageError {
  readonly all: readonly UsageError[];

  constructor(all: readonly UsageError[]) {
    super({ da: all.map((one) => one.in('da')).join('\n'), en: all.map((one) => one.in('en')).join('\n') });
    this.all = all;
  }

  override lines(language: Language): string[] {
    return this.all.map((one) => one.in(language));
  }
}

/** Input that can't be read at all. */
export class InputError extends UserError {
  readonly exitCode = 3;
}
