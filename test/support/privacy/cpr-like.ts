/** Hashes may hold any digits. */
const hash = /\b[0-9a-f]{64}\b/gi;

const tenDigits = /(?<!\d)(\d{2})(\d{2})(\d{2})-?(\d{4})(?!\d)/g;

/** Added to the day in numbers that stand in for a CPR number. */
const replacementDays = 60;

/** Every run of ten digits in a text that could be a CPR number: a date, also with 60 added to its day, and a serial number. */
export function findsCprLike(text: string): string[] {
  return [...text.replace(hash, '').matchAll(tenDigits)]
    .filter(([, date, month, year]) => isDate(Number(date), Number(month), Number(year)))
    .map(([found]) => found);
}

function isDate(date: number, month: number, year: number): boolean {
  const day = date > replacementDays ? date - replacementDays : date;
  // The century is not known: 29 February counts where some century has it.
  const last = new Date(Date.UTC(year % 4 === 0 ? 2000 : 2001, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
