import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageErrors } from '../../src/errors.ts';
import { readMapping } from '../../src/ingest/mapping-file.ts';
import { readPlan } from '../../src/plans/load.ts';
import { readRunFile } from '../../src/plans/run-file.ts';
import { readAccepted } from '../../src/quality/accepted/load.ts';
import { parseYaml } from '../../src/yaml/document.ts';

const readers = {
  plan: (text: string) => readPlan(text, 'a.yml'),
  'settings file': (text: string) => readRunFile(text, 'a.yml', {}),
  mapping: (text: string) => readMapping(text, 'a.yml'),
  'accepted file': (text: string) => readAccepted(text, 'a.yml', []),
};
type Reader = keyof typeof readers;

function linesOf(reader: Reader, text: string): string[] {
  try {
    readers[reader](text);
  } catch (error) {
    if (error instanceof UsageErrors) return error.lines('en');
    throw error;
  }
  return [];
}

const said = 'found a list or fields as the name of a field, expected a text; put text with [ or { in quotation marks';

describe('a list or a map as the name of a field', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each<[Reader, string, readonly string[]]>([
    ['plan', 'id: b\n? [610166-1234, Peter]\n: c\n', ['2:3']],
    ['plan', 'id: b\n[610166-1234, Peter]: c\n', ['2:1']],
    ['plan', 'id: b\n? - 610166-1234\n: c\n', ['2:3']],
    ['plan', 'id: &p [610166-1234, Peter]\ntitle:\n  *p : c\n', ['3:3']],
    ['plan', 'milestones:\n  - { { 610166-1234: Peter }: c }\n  - title: { [Peter] }\n', ['2:7', '3:14']],
    ['settings file', 'plan: a\n{ Peter: 610166-1234 }: c\n', ['2:1']],
    ['mapping', 'lists:\n  sager:\n    ? { Peter: 610166-1234 }\n    : c\n', ['3:7']],
    ['accepted file', '- code: a\n  ? [610166-1234, Peter]\n  : c\n', ['2:5']],
  ])('is refused in a %s with its place, and no word of it is told: %j', (reader, text, places) => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    expect(linesOf(reader, text)).toEqual(places.map((place) => `a.yml:${place}: ${said}`));
    expect(warn).not.toHaveBeenCalled();
  });

  it('has the library warn of nothing, even where nobody refuses it', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    parseYaml('? [610166-1234, Peter]\n: c\n').document.toJS();
    expect(warn).not.toHaveBeenCalled();
  });
});
