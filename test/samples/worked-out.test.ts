import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

interface Told {
  readonly indicator: string;
  readonly part: string | null;
  readonly period: string;
  readonly unit: string;
  readonly group: { readonly value: string } | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number | null;
  readonly children?: number | null;
}

type Role = 'value' | 'numerator' | 'denominator' | 'pending' | 'children';

const roles: readonly Role[] = ['value', 'numerator', 'denominator', 'pending', 'children'];

let command: BuiltCommand;

beforeAll(async () => {
  command = await builtCommand();
});

afterAll(() => command.remove());

async function told(audience: string, by: string, period: string): Promise<readonly Told[]> {
  const asked = ['report', 'samples/hvidovre', '--as-of', '2016-12-31', '--period', period, '--by', by, '--quiet'];
  const { stdout } = await command.run([...asked, '--audience', audience, '--format', 'json']);
  return (JSON.parse(stdout) as { observations: readonly Told[] }).observations;
}

/** By figure, the whole and its groups: as published, and in truth. */
function families(shown: readonly Told[], truth: readonly Told[]): Map<string, { shown: Told; is: Told }[]> {
  const found = new Map<string, { shown: Told; is: Told }[]>();
  shown.forEach((one, at) => {
    const key = [one.indicator, one.part, one.unit, one.period].join(' ');
    found.set(key, [...(found.get(key) ?? []), { shown: one, is: truth[at] as Told }]);
  });
  return found;
}

function isFew(number: number): boolean {
  return number >= 1 && number <= 4;
}

/** What is left of a whole when the groups that are shown are taken from it, where that is 1 to 4 people. */
function given(family: readonly { shown: Told; is: Told }[], role: Role): number[] {
  const whole = family.find(({ shown }) => shown.group === null);
  const groups = family.filter(({ shown }) => shown.group !== null);
  if (whole === undefined || groups.length === 0 || (role === 'value' && whole.is.unit !== 'count')) return [];
  const all = whole.shown[role];
  const sum = groups.reduce((total, { is }) => total + (is[role] ?? 0), 0);
  // A caseworker may have cases in two districts: then nothing is left of a whole.
  if (typeof all !== 'number' || sum !== whole.is[role]) return [];
  const hidden = groups.filter(({ shown }) => shown[role] === null);
  const rest = all - groups.reduce((total, { shown }) => total + (shown[role] ?? 0), 0);
  return hidden.length > 0 && isFew(rest) ? [rest] : [];
}

describe('a publication that is split', () => {
  it.each([
    ['department', '2016K4'],
    ['department', '2016K1'],
    ['team', '2016'],
    ['age', '2016'],
    ['district', '2016K4'],
  ])('by %s, of %s, leaves no few of a whole to those that are hidden', async (by, period) => {
    const [shown, is] = await Promise.all([told('publication', by, period), told('internal', by, period)]);
    const found = [...families(shown, is)].flatMap(([name, family]) =>
      roles.flatMap((role) => given(family, role).map((rest) => `${name} ${role}: ${rest}`)),
    );
    expect(found.filter((one) => !one.includes('growth'))).toEqual([]);
    expect(shown.some(({ group, denominator }) => group !== null && denominator !== null && denominator > 4)).toBe(
      true,
    );
  });
});

describe('a published milestone', () => {
  it('does not tell what is still possible, since that tells how many are pending', async () => {
    const asked = ['milestones', 'samples/hvidovre', '--plan', 'hvidovre-lige-muligheder', '--as-of', '2016-05-15'];
    const boundsIn = async (audience: string): Promise<unknown[]> => {
      const { stdout } = await command.run([...asked, '--audience', audience, '--format', 'json']);
      const { milestones } = JSON.parse(stdout) as { milestones: readonly { bounds: unknown }[] };
      return milestones.map(({ bounds }) => bounds).filter((bounds) => bounds !== null);
    };
    expect((await boundsIn('internal')).length).toBeGreaterThan(0);
    expect(await boundsIn('publication')).toEqual([]);
  });
});
