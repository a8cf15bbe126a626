import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/findings.ts';
import type { Accepted } from '../../../src/quality/accepted/accepted.ts';
import { weigh } from '../../../src/quality/accepted/match.ts';
import { dayNamed } from '../../support/indicators/heads.ts';

/** Ids and case numbers by place, as intake knows them. */
const keys: Readonly<Record<string, readonly string[]>> = {
  'services-1.csv:2': ['Y1', 'S1'],
  'services-1.csv:3': ['Y2', 'S1'],
  'services-1.csv:4': ['Y3', 'S2'],
};

const at = (file: string, line?: number): Finding['at'] => (line === undefined ? { file } : { file, line });
const finding = (code: string, file: string, line?: number): Finding => ({ code, at: at(file, line) });

function weighed(findings: readonly Finding[], entries: readonly Accepted[], asOf = '2016-12-31') {
  const keysAt = ({ file, line }: Finding['at']) => keys[`${file}:${line}`] ?? [];
  return weigh(findings, entries, { asOf: dayNamed(asOf), keysAt });
}

const entry = (more: Partial<Accepted>): Accepted => ({
  code: 'unknown-case',
  reason: 'known',
  until: dayNamed('2016-12-31'),
  ...more,
});

describe('accepted findings', () => {
  const found = finding('unknown-case', 'services-1.csv', 3);

  it.each<[string, Partial<Accepted>]>([
    ['by file and line', { place: 'services-1.csv:3' }],
    ["by the row's own id", { key: 'Y2' }],
    ['by its case number', { key: 'S1' }],
  ])('are set aside %s', (_, more) => {
    expect(weighed([found], [entry(more)])).toEqual({ open: [], accepted: [found], expired: [], unused: [] });
  });

  it.each<[string, Partial<Accepted>]>([
    ['of another code', { code: 'invalid-date', place: 'services-1.csv:3' }],
    ['on another line', { place: 'services-1.csv:2' }],
    ['in another file', { place: 'cases-0.csv:3' }],
    ['in the file as a whole', { place: 'services-1.csv' }],
    ['of another row', { key: 'Y3' }],
    ['of another case', { key: 'S2' }],
    ['with a key written like a place', { key: 'services-1.csv:3' }],
  ])('are not those %s', (_, more) => {
    const only = entry(more);
    expect(weighed([found], [only])).toEqual({ open: [found], accepted: [], expired: [], unused: [only] });
  });

  it('without a line are accepted by file', () => {
    const whole = finding('double-conversion', 'cases-0.csv');
    const accepted = entry({ code: 'double-conversion', place: 'cases-0.csv' });
    expect(weighed([whole], [accepted]).accepted).toEqual([whole]);
  });

  it('hold on their last day and come back the day after', () => {
    const accepted = entry({ place: 'services-1.csv:3' });
    expect(weighed([found], [accepted], '2016-12-31').expired).toEqual([]);
    expect(weighed([found], [accepted], '2017-01-01')).toEqual({
      open: [found],
      accepted: [],
      expired: [found],
      unused: [],
    });
  });

  it('are not expired while another entry still holds', () => {
    const old = entry({ place: 'services-1.csv:3', until: dayNamed('2016-01-01') });
    expect(weighed([found], [old, entry({ key: 'Y2' })])).toMatchObject({ accepted: [found], expired: [] });
  });

  it('of one case take every finding of the code on it', () => {
    const both = [found, finding('unknown-case', 'services-1.csv', 2)];
    const elsewhere = finding('unknown-case', 'services-1.csv', 4);
    expect(weighed([...both, elsewhere], [entry({ key: 'S1' })])).toMatchObject({ accepted: both, open: [elsewhere] });
  });
});
