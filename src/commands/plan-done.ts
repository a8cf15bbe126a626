import { readFile } from 'node:fs/promises';
import { isoDay, type Day } from '../calendar/day.ts';
import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { UsageError } from '../errors.ts';
import { builtinPlanIds } from '../plans/index.ts';
import { recordDone } from '../plans/record.ts';
import { withoutCpr } from '../model/person-number.ts';
import { oneLine } from '../model/printable.ts';
import { dayTyped } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { planText } from './plan-choice.ts';

/** Bytes at the beginning of a file that mark it as UTF-8. */
const mark = '\ufeff';

/** Records in a plan file that a deliverable is done; the file is written whole or not at all. */
export async function recordInFile(
  { path, id }: { readonly path: string; readonly id: string },
  { on, note, quiet }: Flags,
  { streams, language, now }: Context,
): Promise<number> {
  const day = dayDone(on, danishDayOf(now as Instant));
  if (builtinPlanIds.includes(path)) throw builtIn(path);
  const text = planText(path);
  const recorded = recordDone(text, path, { milestone: id, on: day, note });
  const marked = (await readFile(path)).subarray(0, 3).toString() === mark;
  const target = await openTarget(path, streams);
  await target.write(marked ? mark + recorded : recorded);
  if (quiet !== true) {
    const words = { da: 'gennemført', en: 'done' };
    streams.stderr.write(`${oneLine(`${withoutCpr(path)}: ${withoutCpr(id)} ${words[language]} ${isoDay(day)}`)}\n`);
  }
  return 0;
}

/** The day is never guessed, and what is done can't be done on a day that has not come. */
function dayDone(typed: string | undefined, today: Day): Day {
  const day = dayTyped('--on', typed);
  if (day === undefined) {
    throw new UsageError({
      da: 'sig, hvornår det blev gjort: --on 2016-06-20',
      en: 'say when it was done: --on 2016-06-20',
    });
  }
  if (day <= today) return day;
  const words = { da: '--on {day} er ikke kommet endnu', en: '--on {day} has not come yet' };
  throw new UsageError(words, { day: isoDay(day) });
}

function builtIn(id: string): UsageError {
  return new UsageError(
    {
      da: '{id} følger med programmet og kan ikke rettes; lav en afskrift: dubu-kpi plan new min-plan.yml --from {id}',
      en: '{id} ships with the program and cannot be changed; make a copy: dubu-kpi plan new my-plan.yml --from {id}',
    },
    { id },
  );
}
