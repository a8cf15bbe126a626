import { allocated } from './memory';
import { Texts } from './texts';

/** Of each text its year, month and date in one number, and its minute of the day, if it has one. */
export let dates: usize = 0;
export let minutes: usize = 0;

const plainLength: u32 = 10;
const clockLength: u32 = 16;

/**
 * Reads a column's texts as `dd-mm-yyyy`, all with the same sign between the numbers, or all as `dd-mm-yyyy HH:MM`.
 * Gives that sign, with 256 added where there are clock times; 0 where a text is written otherwise.
 */
export function readDates(texts: Texts): u32 {
  const first = load<u32>(texts.ends + 4);
  if (texts.count == 0 || (first != plainLength && first != clockLength)) return 0;
  const separator: u32 = load<u8>(texts.bytes + 2);
  if (separator != 45 && separator != 46 && separator != 47) return 0;
  dates = allocated(<usize>texts.count * 4);
  minutes = allocated(<usize>texts.count * 4);
  for (let index: u32 = 0; index < texts.count; index++) {
    const at = texts.bytes + <usize>index * first;
    if (load<u32>(texts.ends + <usize>(index + 1) * 4) != (index + 1) * first) return 0;
    const date = number(at, 2);
    const month = number(at + 3, 2);
    const year = number(at + 6, 4);
    const isWhole = load<u8>(at, 2) == separator && load<u8>(at, 5) == separator;
    if (!isWhole || date < 1 || date > 31 || month < 1 || month > 12 || year < 0) return 0;
    store<i32>(dates + <usize>index * 4, (year << 9) | (month << 5) | date);
    if (first == plainLength) continue;
    const hour = number(at + 11, 2);
    const minute = number(at + 14, 2);
    const gap: u32 = load<u8>(at, 10);
    if ((gap != 32 && gap != 84) || load<u8>(at, 13) != 58) return 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return 0;
    store<i32>(minutes + <usize>index * 4, hour * 60 + minute);
  }
  return separator | (first == clockLength ? 256 : 0);
}

/** The number that some digits make; -1 where one of them is none. */
function number(at: usize, digits: i32): i32 {
  let value: i32 = 0;
  for (let index = 0; index < digits; index++) {
    const digit = <i32>load<u8>(at + index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
