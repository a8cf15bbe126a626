import { decisions, notifiers, reasons, sectionsFrom2024 } from './codes.ts';
import { clockChange, day, instantAt, localMinute, partsOf, type Day, type Instant } from './days.ts';
import { onCase, type Telling } from './teller.ts';

/** Minutes from receipt to assessment, the last minute in time and the first one late among them. */
const inTime = [35, 240, 1440, 600, 1439, 95, 1200] as const;
const tooLate = [1441, 1560, 3000, 1500, 6000] as const;
const receiptInTime = [1, 0, 4, 7, 2, 8] as const;
const receiptLate = [9, 12, undefined, 20, 10] as const;

const dayBefore2024 = day('2024-01-01');

interface Receipt {
  readonly receivedAt: Instant;
  readonly assessedAt: Instant | undefined;
}

/** A notification in the afternoon before the clocks change, when 24 hours on the clock are 23 or 25 that passed. */
function aroundClockChange(on: Day): Receipt | undefined {
  const { year, month } = partsOf(on);
  if (month !== 3 && month !== 10) return undefined;
  const saturday = clockChange(year, month) - 1;
  if (on !== saturday) return undefined;
  const nextDay = month === 3 ? 15 * 60 + 30 : 14 * 60 + 30;
  return { receivedAt: instantAt(on, 15 * 60), assessedAt: instantAt(on + 1, nextDay) };
}

/** The repeated hour in October can't be told apart in a list, so nothing happens then. */
function awayFromNight(at: Instant): Instant {
  return Math.floor(localMinute(at) / 60) === 2 ? at - 120 : at;
}

function receive(telling: Telling, on: Day): Receipt {
  const { tally, random, line } = telling;
  if (telling.watched('notification', (watched) => watched === on) !== undefined) {
    const receivedAt = instantAt(on, 18 * 60);
    return { receivedAt, assessedAt: receivedAt + 960 };
  }
  const changing = aroundClockChange(on);
  if (changing !== undefined) return changing;
  const receivedAt = instantAt(on, random.whole(7 * 60, 22 * 60 - 1));
  if (tally.keeps('assessed', line.assessedInTime, on)) {
    return { receivedAt, assessedAt: awayFromNight(receivedAt + tally.turn('in time', inTime)) };
  }
  const never = tally.every('never assessed', 7);
  return { receivedAt, assessedAt: never ? undefined : receivedAt + tally.turn('too late', tooLate) };
}

/** Moves a day a little, to a day of interest that nothing lies at yet. */
function settled(telling: Telling, on: Day): Day {
  const watched = telling.watched('notification day', (one) => one >= on && one - on <= 12);
  if (watched !== undefined) return watched;
  const { year, month } = partsOf(on);
  if (month !== 3 && month !== 10) return on;
  const saturday = clockChange(year, month) - 1;
  return saturday >= on && telling.tally.once(`clock change ${saturday}`) ? saturday : on;
}

/** Tells one notification and gives the day that it came. */
export function tellNotification(telling: Telling, from: Day): Day {
  const { tally, random, line } = telling;
  const on = settled(telling, from);
  const [notifier, section] = random.pick(notifiers);
  const first = random.whole(0, reasons.length - 1);
  const decision = tally.every('no decision', 9) ? '' : random.pick(decisions);
  const receiptDays = tally.keeps('receipt', line.receiptInTime, on)
    ? tally.turn('receipt in time', receiptInTime)
    : tally.turn('receipt late', receiptLate);
  telling.events.notifications.push({
    id: telling.nextId('U'),
    ...onCase(telling),
    ...receive(telling, on),
    receiptOn: receiptDays === undefined ? undefined : on + receiptDays,
    notifier,
    section: on >= dayBefore2024 ? (sectionsFrom2024[section] ?? '') : section,
    reasons: [...reasons, ...reasons].slice(first, first + random.whole(1, 3)),
    decision,
    decidedOn: decision === '' ? undefined : on + random.whole(0, 20),
  });
  return on;
}
