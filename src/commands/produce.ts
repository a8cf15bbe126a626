import type { Report } from '../analyze.ts';
import { UsageError } from '../errors.ts';
import { formatReport } from '../reports/index.ts';
import type { FormatName, Shows } from '../reports/presentation.ts';
import { municipalitiesIn } from '../ingest/index.ts';
import { thresholdOf } from './audience.ts';
import { chosen, chosenThreads } from './choices.ts';
import type { Context, Flags } from './command.ts';
import type { Task } from './country/municipality-run.ts';
import { examine, type Wanted } from './examine.ts';
import { exitCodeOf } from './exit-code.ts';
import { openTarget } from './output.ts';
import { spareInputs } from './overwrite.ts';
import { presentationOf } from './presentation.ts';
import { shownTo } from './shown-to.ts';
import { wantedOf } from './wanted.ts';

/** Whether a missed milestone makes the exit code 1. */
const failOns: Readonly<Record<string, boolean>> = { missed: true, never: false, aldrig: false };

/** The formats that show two years, and what stands in the way across lists. */
const showsMore: ReadonlySet<FormatName> = new Set(['html', 'xlsx']);

/**
 * From paths to a report in its target. Whatever can be wrong with the flags is found before the target
 * is opened, and the target is opened before the lists are read.
 */
export async function produce(shows: Shows, paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf(shows, flags, context);
  const failsOnMissed = chosen('--fail-on', flags.failOn ?? 'missed', failOns);
  const threshold = thresholdOf(flags);
  chosenThreads(flags.threads);
  if (threshold !== undefined && flags.pseudonyms !== undefined) throw keyOfPublication();
  const wanted = await wantedOf(shows, paths, flags, context);
  if (threshold !== undefined) await refusePersons(wanted);
  const target = await openTarget(flags.output, context.streams);
  try {
    const shown = showsMore.has(presentation.format) ? 'shown' : undefined;
    const looksFurther = threshold === undefined ? shown : 'weighed';
    const report = await reportOf(wanted, flags, context, looksFurther);
    spareInputs(flags.output, paths, report.inputs);
    const told = await shownTo(threshold, report);
    await target.write(await formatReport(told, presentation));
    return exitCodeOf(told, { failsOnMissed, strict: flags.strict === true });
  } catch (error) {
    await target.discard();
    throw error;
  }
}

/** Nobody waits for a report that can't be published. */
async function refusePersons({ by }: Wanted): Promise<void> {
  const { refusePersonGroups } = await import('../privacy/index.ts');
  refusePersonGroups(by);
}

/** A folder with a folder for each municipality is a country; all else is one municipality. */
async function reportOf(
  wanted: Wanted,
  flags: Flags,
  context: Context,
  looksFurther: Task['looksFurther'],
): Promise<Report> {
  const municipalities = wanted.shows === 'report' ? municipalitiesIn(wanted.paths) : [];
  if (municipalities.length === 0) {
    if (wanted.shows === 'report') refuseMixed(wanted.paths);
    return examine(wanted, context);
  }
  if (wanted.key !== undefined) throw keyOfSeveral();
  const { countryReport } = await import('./country/country-report.ts');
  return countryReport(municipalities, wanted, flags, context, looksFurther);
}

/** Lists of one municipality beside a country's would be a municipality more, or be counted twice. */
function refuseMixed(paths: readonly string[]): void {
  const country = paths.find((path) => municipalitiesIn([path]).length > 0);
  const other = paths.find((path) => path !== country);
  if (country === undefined || other === undefined) return;
  throw new UsageError(
    {
      da: '{country} rummer en mappe for hver kommune og kan ikke læses sammen med {other}; lav en kørsel af hver, eller læg alle kommuners mapper i én mappe',
      en: '{country} holds a folder for each municipality and cannot be read together with {other}; make a run of each, or put the folders of all municipalities into one folder',
    },
    { country, other },
  );
}

function keyOfPublication(): UsageError {
  return new UsageError({
    da: '--pseudonyms bruges ikke i en offentliggørelse, som hverken viser sager eller aftryk af rækkerne; udelad --pseudonyms',
    en: '--pseudonyms is not used in a publication, which shows neither cases nor digests of rows; leave out --pseudonyms',
  });
}

function keyOfSeveral(): UsageError {
  return new UsageError({
    da: '--pseudonyms er til én kommunes lister; angiv den kommunes mappe',
    en: "--pseudonyms is for the lists of one municipality; name that municipality's folder",
  });
}
