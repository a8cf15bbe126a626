import { partsOf, type Day } from './days.ts';

/** How many births of one day each municipality can number without meeting another's. */
const perMunicipality = 40;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * A replacement number: 60 added to the day, so that it can belong to nobody. The seventh digit tells the century:
 * 0–3 the 1900s, 4–9 the years 2000 to 2036.
 */
function replacementNumber(bornOn: Day, serial: number): string {
  const { year, month, date } = partsOf(bornOn);
  if (year < 1937 || year > 2036) throw new Error(`no century digit is known here for ${year}`);
  const last = (year < 2000 ? 0 : 4000) + serial;
  return `${date + 60}${twoDigits(month)}${twoDigits(year % 100)}-${String(last).padStart(4, '0')}`;
}

/** Numbers the births of one municipality; `municipality` is 0 to 97. */
export function numberer(municipality: number): (bornOn: Day) => { cpr: string; sex: 'Dreng' | 'Pige' } {
  const born = new Map<Day, number>();
  return (bornOn) => {
    const nth = born.get(bornOn) ?? 0;
    if (nth >= perMunicipality) throw new Error('too many births on one day to number');
    born.set(bornOn, nth + 1);
    const serial = municipality * perMunicipality + ((nth + bornOn) % perMunicipality);
    return { cpr: replacementNumber(bornOn, serial), sex: serial % 2 === 1 ? 'Dreng' : 'Pige' };
  };
}
