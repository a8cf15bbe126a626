import type { Language } from '../model/words.ts';
import { oneLine } from '../model/printable.ts';
import type { Stream } from './command.ts';

const afterMs = 1000;
const betweenMs = 100;

const words = { da: 'læser', en: 'reading' };

/** Shows on a terminal how far long reading has come; `done` wipes it out. */
export function progressOn(stderr: Stream, language: Language, quiet: boolean) {
  const from = Date.now();
  let last = 0;
  const shown = !quiet && stderr.isTTY === true;
  return {
    show: ({ bytes, of, file }: { bytes: number; of: number; file: string }): void => {
      const now = Date.now();
      if (!shown || now - from < afterMs || now - last < betweenMs) return;
      last = now;
      const line = `${words[language]} ${oneLine(file)} ${Math.floor((100 * bytes) / Math.max(of, 1))} %`;
      stderr.write(`\r\u001b[K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    done: (): void => {
      if (last > 0) stderr.write('\r\u001b[K');
    },
  };
}
