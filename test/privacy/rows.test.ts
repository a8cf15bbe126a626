import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lists } from '../../src/model/lists.ts';
import type { Case, Notification, Service } from '../../src/model/rows.ts';
import { readKey } from '../../src/privacy/pseudonym.ts';
import { keyCheck, keyOfRow, rowDigests, startOfRow } from '../../src/privacy/rows/digests.ts';
import { pack, unpack } from '../../src/privacy/rows/packed.ts';
import { startDayOf } from '../../src/model/start-day.ts';
import { findsCprLike } from '../support/privacy/cpr-like.ts';
import { write } from '../support/indicators/lists.ts';

const keyText = 'nøglen til Lillebys sager';
const key = readKey(keyText);

const services = (rows: string): Lists => write({ services: `\n id | case | start \n${rows}\n` }).lists;
const packed = (lists: Lists, under = key): string => rowDigests(lists, under, startDayOf).lists.services ?? '';
const first = (lists: Lists): Service => lists.services?.rows[0] as Service;

function hmac(text: string, bytes: number): string {
  return createHmac('sha256', keyText).update(text).digest().toString('latin1', 0, bytes);
}

describe('the digests of a row', () => {
  it('are the first bytes of HMACs of what it is known by, its content and its start day', () => {
    const lists = services('7 | A | 2016-01-01');
    const [row] = unpack(packed(lists)) ?? [];
    expect(row?.key).toBe(hmac('key of services\0id 7', 8));
    expect(row?.start).toBe(hmac(`start of services\0id 7\0${first(lists).startedOn}`, 4));
    expect(row?.content.length).toBe(4);
    expect(keyOfRow('services', first(lists), key)).toBe(row?.key);
    expect(startOfRow('services', first(lists), key, startDayOf)).toBe(row?.start);
  });

  it('are the same wherever the row stands, and in whichever order', () => {
    const above = services('1 | A | 2016-01-01 \n 2 | B | 2016-02-01');
    const below = services('2 | B | 2016-02-01 \n 1 | A | 2016-01-01');
    expect(packed(above)).toBe(packed(below));
  });

  it.each([
    ['its start day', '1 | A | 2016-01-02', ['content', 'start']],
    ['another cell', '1 | B | 2016-01-01', ['content']],
    ['its id', '2 | A | 2016-01-01', ['key', 'content', 'start']],
  ])('differ where %s does', (_, row, differ) => {
    const [before] = unpack(packed(services('1 | A | 2016-01-01'))) ?? [];
    const [after] = unpack(packed(services(row))) ?? [];
    const parts = ['key', 'content', 'start'] as const;
    expect(parts.filter((part) => before?.[part] !== after?.[part])).toEqual(differ);
  });

  it('are others under another key, and the key check says so', () => {
    const other = readKey('en anden nøgle end den');
    const lists = services('1 | A | 2016-01-01');
    expect(packed(lists, other)).not.toBe(packed(lists));
    expect(keyCheck(other)).not.toBe(keyCheck(key));
    expect(rowDigests(lists, key, startDayOf).key).toBe(keyCheck(key));
  });

  it('do not show which rows begin on one day', () => {
    const rows = unpack(packed(services('1 | A | 2016-01-01 \n 2 | A | 2016-01-01 \n  | A | 2016-01-01'))) ?? [];
    expect(new Set(rows.map(({ start }) => start)).size).toBe(3);
  });
});

describe('what a row without an id is known by', () => {
  const row = { file: 0, line: 2, caseNumber: 'A', child: '0101101234', bornOn: undefined, unusable: undefined };

  it('is its case, of siblings the same', () => {
    const other = { ...row, line: 3, child: '0202121234' };
    expect(keyOfRow('cases', row as unknown as Case, key)).toBe(keyOfRow('cases', other as unknown as Case, key));
    expect(keyOfRow('cases', row as unknown as Case, key)).toBe(hmac('key of cases\0["A"]', 8));
  });

  it('is its child where no case is named', () => {
    const own = { ...row, caseNumber: undefined, receivedOn: 5, notifier: 'school' } as unknown as Notification;
    expect(keyOfRow('notifications', own, key)).toBe(hmac('key of notifications\0["0101101234",5,"school"]', 8));
  });

  it('is its child, school and month where each is told of once', () => {
    const own = { ...row, caseNumber: undefined, unitId: 'E-1', monthOn: 5 };
    expect(keyOfRow('absence', own as never, key)).toBe(hmac('key of absence\0["0101101234","E-1",5]', 8));
  });

  it('is nothing in a list of which nothing tells the rows apart', () => {
    expect(keyOfRow('training', row as never, key)).toBeUndefined();
  });
});

describe('rows packed together', () => {
  const digests = fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 50 });
  const texts = (rows: readonly Uint8Array[]): string[] => rows.map((row) => Buffer.from(row).toString('latin1'));

  it('come out again, sorted, and never look like a CPR number', () => {
    fc.assert(
      fc.property(digests, (rows) => {
        const text = pack(texts(rows));
        const out = (unpack(text) ?? []).map(({ key: known, content, start }) => known + content + start);
        expect(out).toEqual(texts(rows).toSorted());
        expect(/\d/.test(text)).toBe(false);
        expect(findsCprLike(text)).toEqual([]);
      }),
    );
  });

  it('of ten digits after one another have none in them', () => {
    // In base64 these bytes are 010110123401011012340w: of the last sign, only two bits belong to them.
    const bytes = Buffer.from('0101101234010110123401', 'base64').toString('latin1');
    expect(bytes.length).toBe(16);
    expect(pack([bytes])).toBe('!#!##!#$%(!#!##!#$%(!w==');
  });

  it.each(['AAAA', '0123', 'rækker', '{}'])('are not in %s', (text) => {
    expect(unpack(text)).toBeUndefined();
  });
});
