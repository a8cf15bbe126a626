import type { Language, Words } from '../model/words.ts';
import { tool } from '../reports/tool.ts';

const words: Words = {
  da: 'en fejl i dubu-kpi selv ({where}). Meld den gerne med denne linje; den rummer intet fra listerne.',
  en: 'a fault in dubu-kpi itself ({where}). Please report it with this line; it holds nothing from the lists.',
};

/**
 * One line about an error that nobody foresaw. An error's message may quote a cell, so only its
 * kind and the places in the program's own code are told.
 */
export function bugReport(error: unknown, language: Language): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = [...stack.matchAll(/([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/gm)].map((match) => match[1]);
  const where = [`${tool.name} ${tool.version}`, kind, ...places.slice(0, 3)].join(', ');
  return `dubu-kpi: ${words[language].replace('{where}', where)}\n`;
}
