import { indicatorById } from '../indicators/index.ts';
import type { Language, Words } from '../model/words.ts';
import type { ShownObservation } from '../privacy/shown.ts';

/** What an observation's figure is called: the indicator's title, and which of its figures it is. */
export function titleOf(observation: ShownObservation): Words {
  const { indicator, part } = observation;
  const title = indicatorById(indicator)?.title ?? { da: indicator, en: indicator };
  if (part === undefined) return title;
  const partTitle = partTitleOf(observation);
  return { da: `${title.da}: ${partTitle.da}`, en: `${title.en}: ${partTitle.en}` };
}

/** The title of one of an indicator's further figures alone. */
export function partTitleOf({ indicator, part = '' }: ShownObservation): Words {
  const figures = indicatorById(indicator)?.figures ?? [];
  return figures.find((figure) => figure.part === part)?.title ?? { da: part, en: part };
}

/** Parameters that differ from the indicator's own, so that two figures of one indicator can be told apart. */
export function parametersText({ indicator, parameters = {} }: ShownObservation, language: Language): string {
  const defaults = indicatorById(indicator)?.parameters ?? {};
  const set = Object.entries(parameters).filter(([name, value]) => defaults[name] !== value);
  const text = set.map(([name, value]) => `${name} ${value}`).join(language === 'da' ? ' og ' : ' and ');
  return text === '' ? '' : ` (${text})`;
}
