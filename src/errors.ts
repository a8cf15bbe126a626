/** Something the user asked for that can't be done as asked: wrong flag, unknown plan, a mistake in a plan file. */
export class UsageError extends Error {
  readonly exitCode = 2;
}

/** Input that can't be read at all. */
export class InputError extends Error {
  readonly exitCode = 3;
}
