import { basename } from 'node:path';
import { analyze } from '../analyze.ts';
import type { Day } from '../calendar/day.ts';
import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { lastWholeQuarter } from '../calendar/period.ts';
import type { Finding } from '../model/findings.ts';
import type { Accepted } from '../quality/accepted/accepted.ts';
import { weigh } from '../quality/accepted/match.ts';
import { allRules } from '../quality/index.ts';
import { reaches, type CheckReport, type FailOn } from '../reports/check/check-report.ts';
import { formatCheck } from '../reports/check/index.ts';
import { severityOf } from '../reports/check/rule-findings.ts';
import { refusePublication } from './audience.ts';
import { asOfAsked, chosen, type AsOfAsked } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { asOfOf } from './examine.ts';
import { openTarget } from './output.ts';
import { spareInputs } from './overwrite.ts';
import { plainPresentationOf } from './presentation.ts';
import { chosenKey, pseudonymsUnder, spareKey } from './pseudonym-key.ts';
import { settingsFor } from './settings-for.ts';
import { takeIn, type TakenIn } from './take-in.ts';
import { userText } from './user-file.ts';

const failOns: Readonly<Record<string, FailOn>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  never: 'never',
  fejl: 'error',
  advarsel: 'warning',
  bemærkning: 'note',
  aldrig: 'never',
};

interface Wanted {
  readonly asOf: AsOfAsked | undefined;
  readonly today: Day;
  readonly accepted: readonly Accepted[];
  readonly failOn: FailOn;
  readonly pseudonymOf: ReturnType<typeof pseudonymsUnder>;
}

/** Flags are understood before the target is opened, and the target is opened before the lists are read. */
export async function runCheck(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  refusePublication('check', flags);
  const presentation = { ...plainPresentationOf(flags, context), all: flags.all === true };
  const wanted = {
    asOf: asOfAsked(flags),
    today: danishDayOf(context.now as Instant),
    accepted: await acceptedIn(flags.accepted),
    failOn: chosen('--fail-on', flags.failOn ?? 'error', failOns),
    pseudonymOf: pseudonymsUnder(chosenKey(flags.pseudonyms)),
  };
  const target = await openTarget(flags.output, context.streams);
  try {
    const keepsKeys = wanted.accepted.length > 0 || wanted.pseudonymOf !== undefined;
    const report = checkOf(await takeIn(paths, flags, context, { keepsKeys }), wanted);
    const files = [...report.inputs, ...report.unread.map((name) => ({ name }))];
    spareInputs(flags.output, paths, files);
    spareKey(flags.pseudonyms, paths, files);
    await target.write(await formatCheck(report, presentation));
    return report.failed ? 1 : 0;
  } catch (error) {
    await target.discard();
    throw error;
  }
}

function checkOf(intake: TakenIn, { asOf: asked, today, accepted, failOn, pseudonymOf }: Wanted): CheckReport {
  const { asOf, asOfFrom } = asOfOf(asked, intake.asOfFromLists, today);
  const settings = settingsFor(undefined, intake.settings);
  const { inputs, lookAcross } = analyze(intake, {
    asOf,
    asOfFrom,
    settings,
    plans: [],
    periods: [lastWholeQuarter(asOf)],
  });
  const { findings, notChecked } = lookAcross();
  const all = [...intake.findings, ...findings];
  const weighed = weigh(all, accepted, { asOf, keysAt: intake.keysAt ?? (() => []) });
  return {
    asOf,
    asOfFrom,
    inputs,
    unread: intake
      .shapes()
      .filter(({ list }) => list === undefined)
      .map(({ name }) => name),
    findings: { ...weighed, open: weighed.open.map(named(intake, pseudonymOf)) },
    pseudonyms: pseudonymOf !== undefined,
    notChecked,
    failOn,
    failed: weighed.open.some((finding) => reaches(severityOf(finding), failOn)),
  };
}

/** Places of findings with the pseudonym of their case, where the user gave a key. */
function named({ subjectAt }: TakenIn, pseudonymOf: Wanted['pseudonymOf']): (finding: Finding) => Finding {
  return (finding) => {
    const subject = subjectAt?.(finding.at);
    const pseudonym = subject && pseudonymOf?.(subject);
    return pseudonym === undefined ? finding : { ...finding, at: { ...finding.at, pseudonym } };
  };
}

async function acceptedIn(path: string | undefined): Promise<readonly Accepted[]> {
  if (path === undefined) return [];
  const { readAccepted } = await import('../quality/accepted/load.ts');
  const codes = allRules.map(({ code }) => code);
  return readAccepted(userText(path), basename(path), codes);
}
