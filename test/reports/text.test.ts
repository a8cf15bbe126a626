import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grid, type Line } from '../../src/reports/terminal/grid.ts';
import { indented, widthOf, wrap } from '../../src/reports/terminal/text.ts';

const plain = (text: string): string => text;

describe('width', () => {
  it.each([
    ['æøå', 3],
    ['漢字', 4],
    ['😀', 2],
    ['\u001b[31mrød\u001b[39m', 3],
    ['e\u0301', 1],
    ['94,1 % – ≥', 10],
    ['', 0],
  ])('of %j', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('wrapping', () => {
  it('breaks at spaces and keeps the text’s own indent', () => {
    expect(wrap('  en to tre fire', 9)).toEqual(['  en to', '  tre', '  fire']);
    expect(wrap('en to tre fire', 8, 2)).toEqual(['en to', '  tre', '  fire']);
  });

  it('never parts a number from its %', () => {
    expect(wrap('i alt 94,1 % af alle', 10)).toEqual(['i alt', '94,1 % af', 'alle']);
  });

  it('breaks a word that is wider than the line where it must', () => {
    expect(wrap('døgninstitutionernes', 8)).toEqual(['døgninst', 'itutione', 'rnes']);
    expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字']);
  });

  it('breaks the name of a file between its parts, where that leaves a third of the line or more', () => {
    expect(wrap('nordre-kommune/aktiviteter.csv', 20)).toEqual(['nordre-kommune/', 'aktiviteter.csv']);
    expect(wrap('fra nord_2016_sager.csv linje 3', 12)).toEqual(['fra', 'nord_2016_', 'sager.csv', 'linje 3']);
    expect(wrap('nord/underretninger.csv', 12)).toEqual(['nord/', 'underretning', 'er.csv']);
    expect(wrap('x/underretninger.csv', 12)).toEqual(['x/underretni', 'nger.csv']);
  });

  it('sets in a paragraph', () => {
    expect(indented('en to tre', 8, '- ', '  ')).toEqual(['- en to', '  tre']);
  });

  it('loses nothing and is never too wide', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((one) => one.replace(/\s/g, '')),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 40 }), (all, width) => {
        const text = all.join(' ').trim();
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a grid', () => {
  const columns = [
    { title: 'Navn', grows: true, hang: 2 },
    { title: 'Tal', align: 'right' as const },
    { title: 'Ord' },
  ];

  it('fills the width, aligns numbers right, and lays texts beneath rows under their column', () => {
    const lines: Line[] = [
      ['kort', '1', 'x'],
      { beneath: 'en tekst om det hele', from: 0, indent: 2 },
      ['b', '1000', 'y'],
    ];
    expect(grid(columns, lines, 30, { head: plain })).toEqual([
      'Navn                  Tal  Ord',
      'kort                    1  x',
      '  en tekst om det hele',
      'b                    1000  y',
    ]);
  });

  it('wraps what is too long, within its column', () => {
    const lines: Line[] = [['en meget lang titel på noget', '1', 'x']];
    expect(
      grid([{ title: '', grows: true, hang: 2 }, { title: '', align: 'right' }, { title: '' }], lines, 26, {
        head: plain,
      }),
    ).toEqual(['en meget lang titel   1  x', '  på noget']);
  });

  it('keeps rows apart however many there are, and counts no colour', () => {
    const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
    const lines: Line[] = Array.from({ length: 150 }, (_, at) => [`række ${at}`, String(at), 'x']);
    const printed = grid(columns, lines, 40, { head: red, cell: () => red });
    expect(printed).toHaveLength(151);
    expect(new Set(printed.slice(1).map((line) => widthOf(line)))).toEqual(new Set([38]));
    expect(printed[150]).toContain('række 149');
  });
});
