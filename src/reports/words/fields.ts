import type { ActivityKind, Clock } from '../../model/settings.ts';
import type { Words } from '../../model/words.ts';

/** The columns that indicators read, as the lists call them. */
export const fields: Readonly<Record<string, Words>> = {
  awareOn: { da: 'Opmærksom dato', en: 'Opmærksom dato (awareness)' },
  startedOn: { da: 'Startdato', en: 'Startdato (start)' },
  endedOn: { da: 'Slutdato', en: 'Slutdato (end)' },
  bornOn: { da: 'CPR-nr. eller Fødselsdato', en: 'CPR-nr. or Fødselsdato (CPR number or birth)' },
  receivedOn: { da: 'Modtaget', en: 'Modtaget (received)' },
  assessedOn: { da: 'Vurderet', en: 'Vurderet (assessed)' },
  eventOn: { da: 'Hændelsesdato', en: 'Hændelsesdato (event)' },
  doneOn: { da: 'Udført dato', en: 'Udført dato (done)' },
  type: { da: 'Type', en: 'Type' },
  receiptSentOn: { da: 'Kvittering sendt', en: 'Kvittering sendt (receipt sent)' },
  notifier: { da: 'Underretter', en: 'Underretter (notifier)' },
  decision: { da: 'Afgørelse', en: 'Afgørelse (decision)' },
  preliminaryAssessmentOn: { da: 'Foreløbig vurdering', en: 'Foreløbig vurdering (preliminary assessment)' },
  caseworker: { da: 'Sagsbehandler', en: 'Sagsbehandler (caseworker)' },
  participants: { da: 'Deltagere', en: 'Deltagere (participants)' },
  pricePerDay: { da: 'Pris pr dag', en: 'Pris pr dag (price per day)' },
  pricePerMonth: { da: 'Pris pr måned', en: 'Pris pr måned (price per month)' },
  total: { da: 'Beregnet total', en: 'Beregnet total (total)' },
  id: { da: 'id', en: 'id' },
  unitId: { da: 'Enhed-id', en: 'Enhed-id (unit)' },
  meetingId: { da: 'Møde-id', en: 'Møde-id (meeting)' },
  heldOn: { da: 'Dato', en: 'Dato (day)' },
  form: { da: 'Mødeform', en: 'Mødeform (form of meeting)' },
  methodUsed: { da: 'Metode anvendt', en: 'Metode anvendt (method used)' },
  professions: { da: 'Faggrupper', en: 'Faggrupper (professions)' },
  discussedOn: { da: 'Dato', en: 'Dato (day)' },
  consent: { da: 'Samtykke', en: 'Samtykke (consent)' },
  agenda: { da: 'Dagsorden', en: 'Dagsorden (agenda)' },
  goal: { da: 'Mål', en: 'Mål (goal)' },
  evaluated: { da: 'Evalueret', en: 'Evalueret (evaluated)' },
  actionOn: { da: 'Handling iværksat', en: 'Handling iværksat (action begun)' },
  screenedOn: { da: 'Dato', en: 'Dato (day)' },
  occasion: { da: 'Anledning', en: 'Anledning (occasion)' },
  result: { da: 'Resultat', en: 'Resultat (result)' },
  meetingHeld: { da: 'Møde afholdt', en: 'Møde afholdt (meeting held)' },
  child: { da: 'Barn-id eller CPR-nr.', en: 'Barn-id or CPR-nr. (child)' },
  caseNumber: { da: 'Sagsnummer', en: 'Sagsnummer (case number)' },
  staffId: { da: 'Medarbejder-id', en: 'Medarbejder-id (employee)' },
  position: { da: 'Stilling', en: 'Stilling (position)' },
  fullTimeEquivalents: { da: 'Årsværk', en: 'Årsværk (full-time equivalents)' },
  course: { da: 'Kursus', en: 'Kursus (course)' },
  days: { da: 'Dage', en: 'Dage (days)' },
  measuredOn: { da: 'Dato', en: 'Dato (day)' },
  score: { da: 'Samlet score', en: 'Samlet score (total score)' },
  informant: { da: 'Informant', en: 'Informant' },
  monthOn: { da: 'Måned', en: 'Måned (month)' },
  schoolDays: { da: 'Skoledage', en: 'Skoledage (school days)' },
  unlawfulDays: { da: 'Ulovligt fravær', en: 'Ulovligt fravær (unlawful absence)' },
};

export const activityKinds: Readonly<Record<ActivityKind, Words>> = {
  'network-meeting': { da: 'netværksmøde', en: 'network meeting' },
  sparring: { da: 'tværfaglig sparring', en: 'cross-disciplinary sparring' },
  'follow-up': { da: 'opfølgning', en: 'follow-up' },
  'child-talk': { da: 'børnesamtale', en: "child's talk" },
  'network-mapping': { da: 'netværksafdækning', en: 'network mapping' },
  'supervision-visit': { da: 'tilsynsbesøg', en: 'supervision visit' },
  'care-plan': { da: 'handleplan', en: 'care plan' },
  'family-training-session': { da: 'familietræning', en: 'family training session' },
};

export const clocks: Readonly<Record<Clock, Words>> = {
  awareness: { da: 'kommunens kendskab', en: "the municipality's awareness" },
  start: { da: 'startdatoen', en: 'the start date' },
};

/** Other ways of saying the same figure. */
export const also: Readonly<Record<string, Words>> = {
  perYear: { da: 'pr. år', en: 'per year' },
  mean: { da: 'gennemsnit', en: 'mean' },
  p90: { da: '90 %-fraktil', en: '90th percentile' },
};
