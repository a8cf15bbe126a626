import { danishDate, danishDateTime, type Day } from './days.ts';
import type { ActivityEvent, CaseEvent, Events, InvestigationEvent, NotificationEvent, ServiceEvent } from './model.ts';

export type ListName = keyof Events;

type Cell<Row> = readonly [heading: string, write: (row: Row, extractedOn: Day) => string];

const date = (on: Day | undefined): string => (on === undefined ? '' : danishDate(on));

/** Øre as kroner with decimal comma and thousands dot. */
function kroner(ore: number): string {
  const whole = String(Math.floor(ore / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(ore % 100).padStart(2, '0')}`;
}

function bornOn({ child }: { readonly child: CaseEvent['child'] }): string {
  return child.birthShown ? date(child.bornOn) : '';
}

const caseType = (refund: boolean): string => (refund ? 'Refusionssag – afgivet refusion' : 'Børnesag');

function status(
  row: { readonly cancelled: string | undefined; readonly endedOn: Day | undefined },
  open: string,
): string {
  return row.cancelled ?? (row.endedOn === undefined ? open : 'Afsluttet');
}

const extracted = ['Udtræksdato', (_row: unknown, on: Day) => date(on)] as const;

const cases: readonly Cell<CaseEvent>[] = [
  ['Sagsnummer', (row) => row.caseNumber],
  ['CPR-nr.', (row) => row.child.cpr ?? ''],
  ['Fødselsdato', bornOn],
  ['Køn', (row) => row.child.sex],
  ['Sagstype', (row) => caseType(row.refund)],
  ['Sag status', (row) => row.cancelled ?? (row.endedOn === undefined ? 'Åben' : 'Lukket')],
  ['Startdato', (row) => date(row.startedOn)],
  ['Slutdato', (row) => date(row.endedOn)],
  ['Afdeling', (row) => row.charge.department],
  ['Team', (row) => row.charge.team],
  ['Sagsbehandler', (row) => row.charge.caseworker],
  ['Distrikt', (row) => row.charge.district],
  extracted,
];

const notifications: readonly Cell<NotificationEvent>[] = [
  ['Underretning-id', (row) => row.id],
  ['Sagsnummer', (row) => row.caseNumber],
  ['CPR-nr.', (row) => row.child.cpr ?? ''],
  ['Fødselsdato', bornOn],
  ['Modtaget', (row) => danishDateTime(row.receivedAt)],
  ['Vurderet', (row) => (row.assessedAt === undefined ? '' : danishDateTime(row.assessedAt))],
  ['Kvittering sendt', (row) => date(row.receiptOn)],
  ['Underretter', (row) => row.notifier],
  ['Lovgrundlag', (row) => row.section],
  ['Årsag', (row) => row.reasons.join(', ')],
  ['Afgørelse', (row) => row.decision],
  ['Afgørelsesdato', (row) => date(row.decidedOn)],
  ['Ufødt', (row) => (row.child.unborn ? 'Ja' : 'Nej')],
  ['Distrikt', (row) => row.charge.district],
  extracted,
];

const investigations: readonly Cell<InvestigationEvent>[] = [
  ['Undersøgelse-id', (row) => row.id],
  ['Sagsnummer', (row) => row.caseNumber],
  ['CPR-nr.', (row) => row.child.cpr ?? ''],
  ['Undersøgelsestype', (row) => row.kind],
  ['Opmærksom dato', (row) => date(row.awareOn)],
  ['Startdato', (row) => date(row.startedOn)],
  ['Slutdato', (row) => date(row.endedOn)],
  ['Status', (row) => status(row, 'Igangværende')],
  ['Foreløbig vurdering', (row) => date(row.preliminaryOn)],
  ['Team', (row) => row.charge.team],
  ['Sagsbehandler', (row) => row.charge.caseworker],
  ['Distrikt', (row) => row.charge.district],
  extracted,
];

const services: readonly Cell<ServiceEvent>[] = [
  ['Ydelse-id', (row) => row.id],
  ['Sagsnummer', (row) => row.caseNumber],
  ['CPR-nr.', (row) => row.child.cpr ?? ''],
  ['Ydelsestype', (row) => row.type],
  ['Ydelsesvariant', (row) => row.variant],
  ['Tilbud', (row) => row.offer],
  ['Lovhjemmel', (row) => row.section],
  ['Startdato', (row) => date(row.startedOn)],
  ['Slutdato', (row) => date(row.endedOn)],
  ['Status', (row) => status(row, 'Aktiv')],
  ['Sagstype', (row) => caseType(row.refund)],
  ['Fortsættelse af', (row) => row.continues],
  ['Anbringelsessted', (row) => row.place],
  ['Leverandør', (row) => row.supplier],
  ['Pris pr dag', (row) => kroner(row.pricePerDay)],
  ['Afdeling', (row) => row.charge.department],
  ['Team', (row) => row.charge.team],
  extracted,
];

function participants(row: ActivityEvent): string {
  return [row.privateNetwork ? 'privat netværk' : '', row.professionalNetwork ? 'professionelt netværk' : '']
    .filter((one) => one !== '')
    .join(', ');
}

const activities: readonly Cell<ActivityEvent>[] = [
  ['Aktivitet-id', (row) => row.id],
  ['Sagsnummer', (row) => row.caseNumber],
  ['CPR-nr.', (row) => row.child.cpr ?? ''],
  ['Type', (row) => row.type],
  ['Undertype', (row) => row.undertype],
  ['Hændelsesdato', (row) => date(row.happenedOn)],
  ['Frist', (row) => date(row.dueOn)],
  ['Udført dato', (row) => date(row.carriedOutOn)],
  ['Status', (row) => row.status],
  ['Ydelse-id', (row) => row.serviceId],
  ['Undersøgelse-id', (row) => row.investigationId],
  ['Deltagere', participants],
  ['Sagsbehandler', (row) => row.charge.caseworker],
  extracted,
];

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export interface ListWriter {
  readonly list: ListName;
  readonly file: string;
  /** The byte order mark and the headings. */
  readonly head: string;
  readonly rows: (events: Events, extractedOn: Day) => string;
}

function writer<Row>(
  list: ListName,
  file: string,
  cells: readonly Cell<Row>[],
  of: (events: Events) => readonly Row[],
): ListWriter {
  const line = (row: Row, on: Day): string => `${cells.map(([, write]) => quoted(write(row, on))).join(';')}\r\n`;
  return {
    list,
    file,
    head: `\uFEFF${cells.map(([heading]) => heading).join(';')}\r\n`,
    rows: (events, extractedOn) =>
      of(events)
        .map((row) => line(row, extractedOn))
        .join(''),
  };
}

/** The five lists as the case system's users take them out. */
export const listWriters: readonly ListWriter[] = [
  writer('cases', 'sager.csv', cases, (events) => events.cases),
  writer('notifications', 'underretninger.csv', notifications, (events) => events.notifications),
  writer('investigations', 'undersoegelser.csv', investigations, (events) => events.investigations),
  writer('services', 'ydelser.csv', services, (events) => events.services),
  writer('activities', 'aktiviteter.csv', activities, (events) => events.activities),
];

/** File name to text, for what fits in memory. */
export function csvLists(events: Events, extractedOn: Day): ReadonlyMap<string, string> {
  return new Map(listWriters.map(({ file, head, rows }) => [file, head + rows(events, extractedOn)]));
}
