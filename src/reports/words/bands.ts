import type { GroupName } from '../../indicators/engine/groups.ts';
import { decisionCodes } from '../../model/codes/decisions.ts';
import { measureKindNames, measureKinds } from '../../model/codes/measure-kinds.ts';
import { notifierCodes } from '../../model/codes/notifiers.ts';
import { otherWordsCode } from '../../model/codes/code.ts';
import { placementTypes } from '../../model/codes/placement-types.ts';
import { professionCodes } from '../../model/codes/professions.ts';
import type { Language, Words } from '../../model/words.ts';

type WordsByCode = Readonly<Record<string, Words>>;

const notifiers = byCode(notifierCodes);
/** Steps of the ladder that are no kind of measure of their own. */
const steps = { 'home-based': { da: 'hjemmebaseret', en: 'home-based' } };
const measures = {
  ...byCode(placementTypes.map(({ type, words }) => ({ code: type, words }))),
  ...steps,
  ...byCode(measureKindNames.map((code) => ({ code, words: measureKinds[code].words }))),
};
const moves = {
  up: { da: 'op', en: 'up' },
  down: { da: 'ned', en: 'down' },
  same: { da: 'samme trin', en: 'same step' },
};
const ages: WordsByCode = { unborn: { da: 'ufødt', en: 'unborn' } };
const unknown: WordsByCode = {
  unknown: { da: 'uoplyst', en: 'unknown' },
  uoplyst: { da: 'uoplyst', en: 'unknown' },
};

/** Two code lists may use one code for different things, so a band is worded by its indicator. */
const bandsOf: Readonly<Record<string, WordsByCode>> = {
  'notification-notifier': notifiers,
  'notification-outcome': byCode(decisionCodes),
  'notification-age': ages,
  'first-notification-age': ages,
  'meeting-professions': byCode([...professionCodes, otherWordsCode]),
  'ladder-moves': moves,
};

const groupsOf: { readonly [G in GroupName]?: WordsByCode } = {
  age: ages,
  law: { SEL: { da: 'Serviceloven', en: 'Serviceloven' }, BL: { da: 'Barnets Lov', en: 'Barnets Lov' } },
  'placement-type': measures,
  notifier: notifiers,
};

/** A band in words; one that is no code, such as an age band, as it is. */
export function bandText(band: string, indicator: string, language: Language): string {
  return wordOf(band, bandsOf[indicator] ?? measures, language);
}

/** A group in words; names that lists gave it, such as a team's, as they are. */
export function groupText({ by, value }: { readonly by: string; readonly value: string }, language: Language): string {
  return wordOf(value, groupsOf[by as GroupName] ?? {}, language);
}

function wordOf(code: string, known: WordsByCode, language: Language): string {
  const words = Object.hasOwn(known, code) ? known[code] : Object.hasOwn(unknown, code) ? unknown[code] : undefined;
  return words === undefined ? code.replace(/^(\d+)-(\d+)$/, '$1–$2') : words[language];
}

function byCode(codes: readonly { readonly code: string; readonly words: Words }[]): WordsByCode {
  return Object.fromEntries(codes.map(({ code, words }) => [code, words]));
}
