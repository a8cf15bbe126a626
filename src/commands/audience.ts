import { UsageError } from '../errors.ts';
import { checkThreshold, type Threshold } from '../privacy/threshold.ts';
import { chosen } from './choices.ts';
import type { Flags } from './command.ts';

type Audience = 'internal' | 'publication';

const audiences: Readonly<Record<string, Audience>> = {
  internal: 'internal',
  intern: 'internal',
  publication: 'publication',
  offentliggørelse: 'publication',
};

const usualThreshold = 5;

export function chosenAudience(typed: string | undefined): Audience {
  return chosen('--audience', typed ?? 'internal', audiences);
}

export function chosenMinCell(typed: string): number {
  const minCell = /^\d+$/.test(typed) ? Number(typed) : NaN;
  checkThreshold({ minCell });
  return minCell;
}

/** Under what numbers are hidden; undefined for an internal report, where nothing is. */
export function thresholdOf({ audience, minCell }: Flags): Threshold | undefined {
  if (chosenAudience(audience) === 'publication') {
    return { minCell: minCell === undefined ? usualThreshold : chosenMinCell(minCell) };
  }
  if (minCell === undefined) return undefined;
  throw new UsageError({
    da: '--min-cell gælder kun sammen med --audience publication; en intern udgave skjuler intet',
    en: '--min-cell goes only with --audience publication; an internal version hides nothing',
  });
}

/** For a command that shows single cases, or numbers that nothing is hidden of. */
export function refusePublication(command: string, { audience }: Flags): void {
  if (chosenAudience(audience) === 'internal') return;
  throw new UsageError(
    {
      da: '{command} viser enkelte sager eller alle tal og kan ikke offentliggøres; brug report eller milestones, eller --audience internal',
      en: '{command} shows single cases or all numbers and cannot be published; use report or milestones, or --audience internal',
    },
    { command },
  );
}
