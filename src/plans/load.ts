import * as v from 'valibot';
import type { Plan } from './plan.ts';
import { misfitsOf, type Numbered } from './references.ts';
import { planSchema } from './schema/index.ts';
import { milestone as milestoneSchema } from './schema/milestones.ts';
import { settings as settingsSchema } from './schema/settings.ts';
import { refuse } from './yaml/complaints.ts';
import { readYaml } from './yaml/read-yaml.ts';

/**
 * Reads a plan from the text of its file. `name` is what the file is called in complaints.
 * Throws a UsageErrors with every mistake: file, line, column, what was found and what was expected.
 */
export function readPlan(text: string, name: string): Plan {
  const { raw, parsed, yaml, complaints } = readYaml(text, name, planSchema);
  const misfits = misfitsOf(wellFormed(raw), settingsOf(raw));
  refuse(name, [...complaints, ...misfits.map((one) => yaml.complain(one))]);
  if (!parsed.success) throw new Error('a file without complaints has its shape');
  const plan: Plan = parsed.output;
  return plan;
}

/** The milestones that have their shape, so that a mistake in one does not hide what is wrong with the others. */
function wellFormed(raw: unknown): Numbered[] {
  const all = v.safeParse(v.looseObject({ milestones: v.array(v.unknown()) }), raw);
  if (!all.success) return [];
  return all.output.milestones.flatMap((one, at) => {
    const parsed = v.safeParse(milestoneSchema, one);
    return parsed.success ? [{ at, milestone: parsed.output }] : [];
  });
}

function settingsOf(raw: unknown): Plan['settings'] | undefined {
  const parsed = v.safeParse(v.looseObject({ settings: v.optional(settingsSchema, {}) }), raw);
  return parsed.success ? parsed.output.settings : undefined;
}
