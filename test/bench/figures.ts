/** The nine key figures of the main job. */
export const nine = [
  'investigation-within-4-months',
  'investigation-completed-within-4-months',
  'investigation-network-meeting',
  'investigation-sparring',
  'follow-ups-per-measure',
  'notifications',
  'notification-age',
  'notifications-0-6',
  'notification-assessed-24h',
];

interface Told {
  readonly indicator: string;
  readonly period: string;
  readonly part?: string | null;
  readonly value?: number | string | null;
  readonly numerator?: number | string | null;
  readonly denominator?: number | string | null;
  readonly pending?: number | string | null;
  readonly children?: number | string | null;
  readonly bands?: Readonly<Record<string, number>> | readonly { band: string; count: number }[] | null;
}

/** What a contestant printed, in one form for all: a line for each figure, in order. */
export function figuresIn(json: string): string {
  const told = JSON.parse(json) as { observations: readonly Told[] } | readonly Told[];
  const all = 'observations' in told ? told.observations : told;
  const lines = all.filter(({ part }) => (part ?? null) === null).map(lineOf);
  return lines.sort().join('\n');
}

function lineOf({ indicator, period, value, numerator, denominator, pending, children, bands }: Told): string {
  const number = (one: number | string | null | undefined): string =>
    one === null || one === undefined ? '-' : String(Number(one));
  const counts = Array.isArray(bands)
    ? bands.map(({ band, count }: { band: string; count: number }) => `${band}=${count}`)
    : Object.entries(bands ?? {}).map(([band, count]) => `${band}=${count}`);
  const shown = indicator === 'notifications' ? number(value) : '';
  return [
    indicator,
    period,
    shown,
    number(numerator),
    number(denominator),
    number(pending),
    number(children),
    counts.sort().join(' '),
  ].join(' | ');
}
