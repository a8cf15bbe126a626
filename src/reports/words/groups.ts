import type { GroupName } from '../../indicators/engine/groups.ts';
import type { Words } from '../../model/words.ts';

/** What cases can be split by. */
export const groupTitles: Readonly<Record<GroupName, Words>> = {
  team: { da: 'team', en: 'team' },
  district: { da: 'distrikt', en: 'district' },
  department: { da: 'afdeling', en: 'department' },
  caseworker: { da: 'sagsbehandler', en: 'caseworker' },
  age: { da: 'alder', en: 'age' },
  law: { da: 'lov', en: 'law' },
  'placement-type': { da: 'anbringelsesform', en: 'placement-type' },
  notifier: { da: 'underretter', en: 'notifier' },
  type: { da: 'type', en: 'type' },
  unit: { da: 'enhed', en: 'unit' },
  model: { da: 'model', en: 'model' },
  municipality: { da: 'kommune', en: 'municipality' },
};
