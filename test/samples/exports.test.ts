import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

interface Explained {
  readonly observations: readonly { readonly numerator: number; readonly denominator: number }[];
}

describe('three differently shaped exports', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const ratioOf = async (indicator: string, folder: string, period: string, ...flags: string[]): Promise<string> => {
    const args = ['explain', indicator, `samples/exports/${folder}`, '--period', period, '--format', 'json', ...flags];
    const { stdout } = await command.run(args);
    const [main] = (JSON.parse(stdout) as Explained).observations;
    return `${String(main?.numerator)}/${String(main?.denominator)}`;
  };

  // Active in 2016K4: a contact person, relief in two rows nine days apart, family treatment, a preventive measure.
  // The follow-up of 10 November covers both measures of case 1001, that of 10 October the one of case 1002.
  it('with Ydelse startdato, Lovhjemmel and Sag rækkeID, under a title and over a count', async () => {
    expect(await ratioOf('follow-ups-per-measure', 'ydelse-startdato', '2016K4')).toBe('3/4');
  });
  // Aware on 31 October 2015, so due on 29 February 2016: one ended that day, one the day after.
  it('with Startdato, Afgørelsesparagraf, Sagsnummer and CPR-nr., in Windows-1252 with tabs', async () => {
    expect(await ratioOf('investigation-within-4-months', 'afgoerelsesparagraf', '2016K1')).toBe('1/2');
    expect(await ratioOf('investigation-within-4-months', 'afgoerelsesparagraf', '2016K4')).toBe('1/1');
  });
  // Three measures are active in 2016K4, and one Statusmøde was held on their cases.
  it('from a sister system, by its mapping file', async () => {
    const mapping = ['--mapping', 'samples/exports/indsats/mapping.yml'];
    expect(await ratioOf('follow-ups-per-measure', 'indsats', '2016K4', ...mapping)).toBe('1/3');
  });
  it('from a sister system are no lists without it', async () => {
    const run = await command.run(['report', 'samples/exports/indsats']);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('Sagsnummer');
  });
});
