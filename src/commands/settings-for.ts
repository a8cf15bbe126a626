import type { MappingFile } from '../ingest/mapping-file.ts';
import { defaultSettings, type Clock, type Settings } from '../model/settings.ts';

/** What the plan sets goes before the defaults, what the mapping file says before the plan, and a flag before all. */
export function settingsFor(
  plan: { readonly settings?: Partial<Settings> } | undefined,
  mapped: MappingFile['settings'] = {},
  clock?: Clock,
): Settings {
  const settings = { ...defaultSettings, ...plan?.settings, ...(clock !== undefined && { clock }) };
  const { activityRules: own = [], notMeasures = settings.notMeasures } = mapped;
  // A municipality's words for a kind of activity stand instead of the plan's; kinds it does not name keep theirs.
  const named = new Set(own.map(({ kind }) => kind));
  const activityRules = [...own, ...settings.activityRules.filter(({ kind }) => !named.has(kind))];
  return { ...settings, activityRules, notMeasures };
}
