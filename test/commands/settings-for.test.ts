import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../src/commands/settings-for.ts';
import { defaultSettings } from '../../src/model/settings.ts';

describe('the settings of a run', () => {
  it('take a kind of activity from the mapping file and leave the others as they are', () => {
    const { activityRules } = settingsFor(undefined, {
      activityRules: [{ kind: 'network-meeting', words: ['familierådslag'] }],
    });
    expect(activityRules.filter(({ kind }) => kind === 'network-meeting')).toEqual([
      { kind: 'network-meeting', words: ['familierådslag'] },
    ]);
    expect(new Set(activityRules.map(({ kind }) => kind))).toEqual(
      new Set(defaultSettings.activityRules.map(({ kind }) => kind)),
    );
  });
  it('take the clock of the flag before all', () => {
    expect(settingsFor(undefined, {}, 'start').clock).toBe('start');
    expect(settingsFor(undefined).clock).toBe('awareness');
  });
});
