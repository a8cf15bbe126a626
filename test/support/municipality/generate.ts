import { day, type Day } from './days.ts';
import { exportedOn } from './export-day.ts';
import { noEvents, type Child, type Events } from './model.ts';
import { numberer } from './cpr.ts';
import { randomFrom, seedOf } from './prng.ts';
import type { StoryLine } from './story-line.ts';
import { tally } from './tally.ts';
import { chargeOf, childOf, oddityOf, tellCase, type CaseTelling } from './tell-child.ts';
import type { Teller } from './teller.ts';

export interface MunicipalityOptions {
  readonly seed: number;
  readonly children: number;
  /** First day of the years told; the first children come some months before it. */
  readonly from: string;
  /** Last day told, and the day the lists are taken out. */
  readonly to: string;
  readonly story: StoryLine;
  /** 0 to 97: numbers of cases, rows and children never meet between municipalities. */
  readonly municipality?: number;
}

/** So that limits fall due, and measures run, from the first day of the years told. */
const daysBefore = 270;
const daysAfterCase = 45;

function counter(municipality: number): (letter: string) => string {
  const last = new Map<string, number>();
  return (letter) => {
    const number = (last.get(letter) ?? (municipality + 1) * 1_000_000) + 1;
    last.set(letter, number);
    return `${letter}${number}`;
  };
}

function watcher(line: StoryLine): Teller['watched'] {
  const days = line.watched.map(day);
  const taken = new Set<string>();
  return (name, fits) => {
    const found = days.find((one) => !taken.has(`${name} ${one}`) && fits(one));
    if (found !== undefined) taken.add(`${name} ${found}`);
    return found;
  };
}

function merge(into: Events, from: Events): void {
  into.cases.push(...from.cases);
  into.notifications.push(...from.notifications);
  into.investigations.push(...from.investigations);
  into.services.push(...from.services);
  into.activities.push(...from.activities);
}

function tellChild(teller: Teller, child: Child, refund: boolean, onlyOnce: boolean, entry: Day): Events {
  const all = noEvents();
  let from: Day | undefined = entry;
  for (let nth = 0; from !== undefined && from <= teller.until && nth < 3; nth += 1) {
    const telling: CaseTelling = {
      ...teller,
      child,
      refund,
      caseNumber: teller.nextId('S'),
      charge: chargeOf(teller, from),
    };
    const { events, endedOn }: ReturnType<typeof tellCase> = tellCase(
      telling,
      from,
      !onlyOnce && teller.random.chance(0.86),
    );
    merge(all, events);
    const back = !onlyOnce && teller.tally.every('comes back', 5);
    from = endedOn === undefined || !back ? undefined : endedOn + teller.random.whole(daysAfterCase, 200);
  }
  return all;
}

/** One child after the other, in the order in which they are first notified about; memory stays that of one child. */
export function* childByChild(options: MunicipalityOptions): Generator<Events> {
  const { seed, children, story, municipality = 0 } = options;
  const until = day(options.to);
  const first = day(options.from) - daysBefore;
  const number = numberer(municipality);
  const size = Math.max(1, Math.round(children / 300));
  const shared = { line: story, size, nextId: counter(municipality), until, watched: watcher(story) };
  const counted = tally();
  const apart = { tally: tally(), watched: () => undefined };
  for (let at = 0; at < children; at += 1) {
    const random = randomFrom(seedOf(seed, municipality, at));
    const entry = first + Math.floor(((at + random.next()) / children) * (until - first));
    const refund = at % 120 === 60;
    const teller: Teller = { ...shared, random, ...(refund ? apart : { tally: counted }) };
    const oddity = refund ? 'none' : oddityOf(teller);
    const child = childOf(teller, number, oddity, entry);
    const onlyOnce = oddity === 'grown-up' || oddity === 'not-yet-born';
    yield exportedOn(tellChild(teller, child, refund, onlyOnce, entry), until);
  }
}

/** The whole municipality at once. */
export function municipality(options: MunicipalityOptions): Events {
  const all = noEvents();
  for (const events of childByChild(options)) merge(all, events);
  return all;
}
