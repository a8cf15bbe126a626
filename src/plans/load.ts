import * as v from 'valibot';
import type { Day } from '../calendar/day.ts';
import type { Plan } from './plan.ts';
import { personsIn } from './persons.ts';
import { misfitsOf, type Pieces } from './references.ts';
import { planSchema } from './schema/index.ts';
import { figure as figureSchema, milestone as milestoneSchema } from './schema/milestones.ts';
import { settings as settingsSchema } from './schema/settings.ts';
import { refuse } from '../yaml/complaints.ts';
import { listForFields } from '../yaml/issue-words.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/**
 * Reads a plan from the text of its file. `name` is what the file is called in complaints.
 * Throws a UsageErrors with every mistake: file, line, column, what was found and what was expected; with `today`, that
 * something is done on a day that has not come is one.
 */
export function readPlan(text: string, name: string, today?: Day): Plan {
  const { raw, parsed, yaml, complaints } = readYaml(text, name, planSchema);
  const misfits = [...misfitsOf(piecesOf(raw), settingsOf(raw), today), ...personsIn(raw)];
  if (hasListAsSettings(raw)) misfits.push(listForFields(['settings']));
  refuse(name, [...complaints, ...misfits.map((one) => yaml.complain(one))]);
  if (!parsed.success) throw new Error('a file without complaints has its shape');
  const plan: Plan = parsed.output;
  return plan;
}

/** As much of each milestone as has its shape, so that one mistake does not hide what else is wrong. */
function piecesOf(raw: unknown): Pieces[] {
  const all = v.safeParse(v.looseObject({ milestones: v.array(v.unknown()) }), raw);
  if (!all.success) return [];
  return all.output.milestones.map(pieceOf);
}

function pieceOf(raw: unknown): Pieces {
  const whole = v.safeParse(milestoneSchema, raw);
  if (whole.success) return { id: whole.output.id, milestone: whole.output };
  const named = v.safeParse(v.looseObject({ id: v.string() }), raw);
  const figure = v.safeParse(figureSchema, raw);
  return { ...(named.success && { id: named.output.id }), ...(figure.success && { figure: figure.output }) };
}

function settingsOf(raw: unknown): Plan['settings'] | undefined {
  const parsed = v.safeParse(v.looseObject({ settings: v.optional(settingsSchema, {}) }), raw);
  return parsed.success ? parsed.output.settings : undefined;
}

function hasListAsSettings(raw: unknown): boolean {
  return v.is(v.looseObject({ settings: v.array(v.unknown()) }), raw);
}
