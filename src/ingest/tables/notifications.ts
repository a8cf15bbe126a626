import { otherWordsCode } from '../../model/codes/code.ts';
import { notifierCodes, notifierOf } from '../../model/codes/notifiers.ts';
import { caseNumber, id, listed, text, words, yesNo } from '../kinds/text.ts';
import { day, moment } from '../kinds/dates.ts';
import { column, defineTable } from '../table.ts';
import { person } from './person.ts';
import { progress } from './words.ts';

const notifier = listed(
  notifierCodes.map(({ words }) => words.da),
  (text) => notifierOf(text) !== otherWordsCode.code,
);

const noWords: readonly never[] = [];

export const notifications = defineTable({
  list: 'notifications',
  columns: {
    id: column(id, 'Underretning-id', 'Underretningsid', 'Underretningsnummer', 'Underretningsnr.'),
    caseNumber: column(caseNumber, 'Sagsnummer', 'Sag rækkeID', 'Sags-id', 'Sag-id', 'Sagsnr.'),
    ...person,
    receivedOn: column(
      moment,
      'Modtaget',
      'Modtagelsesdato',
      'Hændelsesdato',
      'Modtaget dato',
      'Dato modtaget',
      'Underretning modtaget',
    ),
    assessedOn: column(
      moment,
      'Vurderet',
      '24-timers vurdering',
      'Vurderet dato',
      'Vurderingsdato',
      '24 timers vurdering dato',
    ),
    receiptSentOn: column(day, 'Kvittering sendt', 'Kvittering', 'Kvitteringsdato', 'Kvittering sendt dato'),
    notifier: column(notifier, 'Underretter', 'Underrettertype', 'Underretters type'),
    legalBasis: column(text, 'Lovgrundlag', 'Lovhjemmel', 'Paragraf'),
    reasons: column(words, 'Årsag', 'Årsager', 'Underretningsårsag', 'Årsag til underretning'),
    decision: column(text, 'Afgørelse', 'Udfald'),
    decidedOn: column(day, 'Afgørelsesdato', 'Dato for afgørelse'),
    unborn: column(yesNo, 'Ufødt', 'Ufødt barn'),
    status: column(progress, 'Status', 'Underretningsstatus'),
    district: column(text, 'Distrikt', 'Skoledistrikt'),
  },
  required: ['receivedOn'],
  essential: ['receivedOn'],
  spans: [],
  events: ['receivedOn', 'assessedOn'],
  naturalKey: ['caseNumber', 'cpr', 'receivedOn', 'notifier'],
  clocks: { receivedOn: 'receivedAt', assessedOn: 'assessedAt' },
  record: (of, at, row) => {
    const received = of.receivedOn(at);
    const assessed = of.assessedOn(at);
    return {
      id: of.id(at),
      unborn: of.unborn(at) ?? false,
      receivedOn: received?.on,
      receivedAt: received?.at,
      assessedOn: assessed?.on,
      assessedAt: assessed?.at,
      receiptSentOn: of.receiptSentOn(at),
      notifier: of.notifier(at),
      legalBasis: of.legalBasis(at),
      reasons: of.reasons(at) ?? noWords,
      decision: of.decision(at),
      decidedOn: of.decidedOn(at),
      district: of.district(at),
      file: row.file,
      line: row.line,
      caseNumber: row.caseNumber,
      child: row.child,
      bornOn: row.bornOn,
      unusable: row.unusable,
    };
  },
});
