import { favrskov } from './favrskov.ts';
import { herning } from './herning.ts';
import { koebenhavn } from './koebenhavn.ts';
import { filesOf, type Sample } from './sample.ts';
import { vordingborg } from './vordingborg.ts';

const makers: Readonly<Record<string, () => Sample>> = { vordingborg, herning, favrskov, koebenhavn };

/** The samples of the plans for prevention, by folder. */
export const preventionSamples: ReadonlyMap<string, Sample> = new Map(
  Object.entries(makers).map(([folder, make]) => [folder, make()]),
);

/** The files of each folder, by name. */
export const preventionFiles: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...preventionSamples].map(([folder, sample]) => [folder, filesOf(sample)]),
);
