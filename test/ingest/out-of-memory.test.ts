import { afterEach, expect, test, vi } from 'vitest';
import { lines, readNamed } from './reading.ts';

const list = lines(
  'Sagsnummer;Startdato',
  ...Array.from({ length: 100_000 }, (_, at) => `S-${at}${'x'.repeat(40)};01-02-2016`),
);
const refusedFor = (advice: RegExp) =>
  expect.objectContaining({
    message: expect.stringMatching(new RegExp(`sager\\.csv: .*ikke hukommelse nok\\. ${advice.source}\\.$`)),
  });
const { Memory } = WebAssembly;

afterEach(() => vi.restoreAllMocks());

test('a list that memory does not suffice for is refused, and the next one read', async () => {
  const small = vi.spyOn(WebAssembly, 'Memory').mockImplementation(function () {
    return new Memory({ initial: 16, maximum: 64 });
  });
  await expect(readNamed('sager.csv', list)).rejects.toEqual(refusedFor(/.*del listen i flere filer/));
  small.mockRestore();
  expect((await readNamed('sager.csv', list)).lists.cases?.rows).toHaveLength(100_000);
});

test('so is any where there is none at all', async () => {
  vi.resetModules();
  const afresh = await import('./reading.ts');
  vi.spyOn(WebAssembly, 'Memory').mockImplementation(function () {
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  });
  await expect(afresh.readNamed('sager.csv', list)).rejects.toEqual(refusedFor(/.*--disable-wasm-trap-handler/));
});
