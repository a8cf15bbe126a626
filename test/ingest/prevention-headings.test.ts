import { describe, expect, it, test } from 'vitest';
import { recognise } from '../../src/ingest/headings/recognise.ts';
import { allTables, tables } from '../../src/ingest/tables/index.ts';
import type { ListName } from '../../src/model/lists.ts';

const prevention = ['units', 'meetings', 'discussions', 'screenings', 'staff', 'training', 'sdq', 'absence'] as const;

/** The columns of each list as the description of the exports gives them. */
const described: { readonly [L in ListName]: string } = {
  cases:
    'Sagsnummer;CPR-nr.;Fødselsdato;Køn;Sagstype;Sag status;Startdato;Slutdato;Afdeling;Team;Sagsbehandler;Distrikt',
  notifications:
    'Underretning-id;Sagsnummer;CPR-nr.;Fødselsdato;Modtaget;Vurderet;Kvittering sendt;Underretter;Lovgrundlag;Årsag;Afgørelse;Afgørelsesdato;Ufødt;Distrikt',
  investigations:
    'Undersøgelse-id;Sagsnummer;CPR-nr.;Undersøgelsestype;Opmærksom dato;Startdato;Slutdato;Status;Foreløbig vurdering;Team;Sagsbehandler;Distrikt',
  services:
    'Ydelse-id;Sagsnummer;CPR-nr.;Ydelsestype;Ydelsesvariant;Tilbudstype;Tilbud;Lovhjemmel;Startdato;Slutdato;Status;Sagstype;Fortsættelse af;Anbringelsessted;Leverandør;Pris pr dag;Pris pr måned;Beregnet total;Afdeling;Team',
  activities:
    'Aktivitet-id;Sagsnummer;CPR-nr.;Vedrører;Type;Undertype;Hændelsesdato;Frist;Udført dato;Status;Ydelse-id;Undersøgelse-id;Deltagere;Sagsbehandler',
  units: 'Enhed-id;Navn;Type;Distrikt;Model;Åbnet;Lukket',
  meetings: 'Møde-id;Enhed-id;Dato;Mødeform;Metode anvendt;Faggrupper',
  discussions: 'Drøftelse-id;Møde-id;Enhed-id;Barn-id;Dato;Samtykke;Dagsorden;Mål;Evalueret;Handling iværksat',
  screenings: 'Screening-id;Enhed-id;Barn-id;Fødselsdato;Anledning;Dato;Resultat;Møde afholdt',
  staff: 'Medarbejder-id;Enhed-id;Team;Stilling;Ansat fra;Ansat til;Årsværk',
  training: 'Medarbejder-id;Kursus;Dato;Dage',
  sdq: 'Barn-id;Dato;Informant;Samlet score;Forløb',
  absence: 'Barn-id;Enhed-id;Måned;Skoledage;Ulovligt fravær',
};

function seenAs(headings: readonly string[]): string {
  const { kind, matches } = recognise(headings, allTables);
  return kind === 'one' ? (matches[0]?.table.list ?? 'none') : kind;
}

describe('every list is told by its headings', () => {
  const lists = Object.entries(described);

  test.each(lists)('%s, in any order, with a day of extraction', (list, headings) => {
    const columns = headings.split(';');
    expect(seenAs(columns)).toBe(list);
    expect(seenAs([...columns.toReversed(), 'Udtræksdato'])).toBe(list);
    expect(recognise(columns, allTables).matches[0]?.unmatched).toEqual([]);
  });

  test.each(lists)('%s, with CPR numbers or headings written otherwise', (list, headings) => {
    expect(seenAs(headings.replace('Barn-id', 'CPR-nr.').split(';'))).toBe(list);
    const otherwise = headings.toUpperCase().replaceAll('Æ', 'AE').replaceAll('Ø', 'oe').replaceAll('Å', 'aa');
    expect(seenAs(otherwise.replaceAll('-', ' ').split(';'))).toBe(list);
  });
});

describe.each(prevention)('%s', (list) => {
  const { columns, required, telling = [] } = tables[list];
  const heading = (field: string): string => columns[field]?.heading ?? field;
  const least = [...required, ...telling.slice(0, 1)].map(heading);

  it('is told by the least that it takes', () => {
    expect(seenAs(least)).toBe(list);
  });

  it.each(required.map((field) => [heading(field)]))('is not told without %s', (missing) => {
    const without = Object.values(columns).map((one) => one.heading);
    expect(seenAs(without.filter((one) => one !== missing))).not.toBe(list);
  });

  it('is told by any of the other headings a column is known by', () => {
    for (const [field, { aliases }] of Object.entries(columns)) {
      for (const alias of aliases) {
        const all = Object.values(columns).map((one) => (one.heading === heading(field) ? alias : one.heading));
        expect([alias, seenAs(all)]).toEqual([alias, list]);
      }
    }
  });
});
