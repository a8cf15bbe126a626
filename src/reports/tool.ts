import manifest from '../../package.json' with { type: 'json' };

/** What made a report. */
export const tool = { name: manifest.name, version: manifest.version };
