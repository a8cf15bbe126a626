import type { OptionText } from './command.ts';

/** For whom the output is; what shows single cases says no to the public. */
export const audience: OptionText = {
  flag: '--audience',
  value: { da: 'hvem', en: 'who' },
  words: {
    da: 'internal (forvalgt: alt er vist) eller publication (små tal, og hvad der røber dem, er skjult; kun report, milestones og merge)',
    en: 'internal (default: all is shown) or publication (small numbers and what gives them away are hidden; report, milestones and merge alone)',
  },
};

export const minCell: OptionText = {
  flag: '--min-cell',
  value: { da: 'antal', en: 'number' },
  words: {
    da: 'skjul tal under dette ved offentliggørelse; mindst 3, forvalgt 5',
    en: 'hide numbers under this in a publication; at least 3, default 5',
  },
};
