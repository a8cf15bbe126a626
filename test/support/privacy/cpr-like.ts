/** Hashes may hold any digits. */
const hash = /\b[0-9a-f]{64}\b/gi;

/** With a mark or two between the day, month, year and serial number, or without. */
const tenDigits = /(?<!\d)(\d\d)[-–./_ ]?(\d\d)[-–./_ ]?(\d\d)(?: ?[-–./_] ?| )?(\d{4})(?!\d)/g;

/** Spelled out, digit by digit. */
const spelled = /(?<!\d|\d[ .-])(?:\d[ .-]){9}\d(?![ .-]?\d)/g;

/** Added to the day in numbers that stand in for a CPR number. */
const replacementDays = 60;

/** Every run of ten digits in a text that could be a CPR number: a date, also with 60 added to its day, and a serial number. */
export function findsCprLike(text: string): string[] {
  const plain = text.replace(hash, '').normalize('NFKC');
  return [...plain.matchAll(tenDigits), ...plain.matchAll(spelled)]
    .map(([found]) => found)
    .filter((found) => {
      const digits = found.replaceAll(/\D/g, '');
      return isDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
    });
}

function isDate(date: number, month: number, year: number): boolean {
  const day = date > replacementDays ? date - replacementDays : date;
  // The century is not known: 29 February counts where some century has it.
  const last = new Date(Date.UTC(year % 4 === 0 ? 2000 : 2001, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
