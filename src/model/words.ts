/** The languages a report can be written in; Danish is what a user sees unless asked otherwise. */
export type Language = 'da' | 'en';

/** The same words in each language; `{name}` stands for an argument. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

export type Arguments = Readonly<Record<string, string | number>>;

/** The words in one language with the arguments put in. An argument that is missing stays visible as `{name}`. */
export function fill(words: Words, language: Language, args: Arguments = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
