/**
 * Four notifications: three received in the second quarter of 2016, of which two were assessed within 24 hours
 * and one was not, and one in the third that was not either.
 */
export const notificationsCsv = [
  'Underretning-id;Sagsnummer;CPR-nr.;Fødselsdato;Modtaget;Vurderet;Distrikt;Udtræksdato',
  'U1;S1;630312-4002;03-03-2012;04-04-2016 09:00;04-04-2016 15:00;Nord;31-12-2016',
  'U2;S2;701110-4010;10-11-2010;05-05-2016 09:00;06-05-2016 08:59;Syd;31-12-2016',
  'U3;S3;620108-4028;02-01-2008;06-06-2016 09:00;08-06-2016 09:00;;31-12-2016',
  'U4;S4;640909-4036;04-09-2009;07-07-2016 09:00;10-07-2016 10:00;Nord;31-12-2016',
  '',
].join('\r\n');

/** A plan of which the lists above keep one milestone, miss one, and can't tell two. */
export const planYaml = `id: lille-plan
title: { da: Den lille plan, en: The small plan }
source: { document: Plan, publisher: Kommunen, published: '2016' }
milestones:
  - id: half-in-time
    title: { da: Halvdelen i tide, en: Half in time }
    indicator: notification-assessed-24h
    kind: target-by
    op: '>='
    target: 0.5
    due: 2016-06-30
  - id: all-in-time
    title: { da: Alle i tide, en: All in time }
    indicator: notification-assessed-24h
    kind: target-by
    op: '='
    target: 1
    due: 2016-06-30
  - id: guide-written
    title: { da: Vejledning skrevet, en: Guide written }
    kind: deliverable
    due: 2016-06-30
  - id: limit-kept
    title: { da: Fristen holdt, en: Limit kept }
    indicator: investigation-within-4-months
    kind: target-by
    op: '='
    target: 1
    due: 2016-06-30
`;
