import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stream } from '../../src/commands/command.ts';
import { progressOn } from '../../src/commands/progress.ts';

/** A terminal so wide that keeps what is written on it. */
class Screen extends Writable implements Stream {
  readonly isTTY: boolean;
  readonly columns: number;
  written = '';

  constructor(isTTY: boolean, columns = 80) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.written += chunk.toString();
    done();
  }
}

const half = { bytes: 50, of: 100, file: 'underretninger.csv' };
const wiped = '\r\u001b[K';

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is shown on a terminal once a second has passed, ten times a second at most, and wiped out in the end', () => {
    const screen = new Screen(true);
    const progress = progressOn(screen, 'da', false);
    vi.advanceTimersByTime(999);
    progress.show(half);
    expect(screen.written).toBe('');
    vi.advanceTimersByTime(1);
    progress.show(half);
    progress.show({ ...half, bytes: 60 });
    vi.advanceTimersByTime(100);
    progress.show({ ...half, bytes: 71 });
    progress.done();
    expect(screen.written).toBe(`${wiped}læser underretninger.csv 50 %${wiped}læser underretninger.csv 71 %${wiped}`);
  });

  it('takes one line, however long the name, and nothing in it moves the cursor', () => {
    const screen = new Screen(true, 30);
    const progress = progressOn(screen, 'en', false);
    vi.advanceTimersByTime(1000);
    progress.show({ ...half, file: `${'x'.repeat(60)}\n\u001b[2J.csv` });
    expect(screen.written).toBe(`${wiped}reading ${'x'.repeat(21)}`);
  });

  it.each([
    ['into a pipe', false, false],
    ['with --quiet', true, true],
  ])('is not shown %s', (_, isTTY, quiet) => {
    const screen = new Screen(isTTY);
    const progress = progressOn(screen, 'da', quiet);
    vi.advanceTimersByTime(2000);
    progress.show(half);
    progress.done();
    expect(screen.written).toBe('');
  });

  it('that was never shown wipes nothing', () => {
    const screen = new Screen(true);
    progressOn(screen, 'da', false).done();
    expect(screen.written).toBe('');
  });
});
