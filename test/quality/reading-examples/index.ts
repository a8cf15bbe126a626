import { fileExamples } from './file.ts';
import { headingExamples } from './headings.ts';
import type { ReadingExample } from './reading-example.ts';
import { rowExamples } from './row.ts';
import { valueExamples } from './value.ts';

/** Every finding of intake, by its code, with files that give it and files that don't. */
export const readingExamples: Readonly<Record<string, ReadingExample>> = {
  ...fileExamples,
  ...headingExamples,
  ...valueExamples,
  ...rowExamples,
};
