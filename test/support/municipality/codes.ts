import type { ActivityKind, MeasureKind } from './model.ts';

export const notifiers: readonly (readonly [name: string, section: string])[] = [
  ['Skole', '§ 153'],
  ['Dagpleje, daginstitution, fritidshjem, klub eller SFO', '§ 153'],
  ['Sundhedsvæsen', '§ 153'],
  ['Sundhedsplejerske eller tandlæge', '§ 153'],
  ['Politi eller domstol', '§ 153'],
  ['Familie eller bekendte', '§ 154'],
  ['Skole', '§ 153'],
  ['Anonym', '§ 154'],
  ['Anden kommune', '§ 152'],
  ['Barnet selv', '§ 154'],
  ['Anbringelsessted', '§ 153'],
  ['Foreninger m.v.', '§ 154'],
  ['Andre', '§ 154'],
  ['', ''],
];

/** The same sections in Barnets Lov, from 2024. */
export const sectionsFrom2024: Readonly<Record<string, string>> = {
  '§ 152': '§ 132',
  '§ 153': '§ 133',
  '§ 154': '§ 135',
  '': '',
};

export const reasons: readonly string[] = [
  'Skolefravær',
  'Bekymrende adfærd hos barnet',
  'Misbrug hos forældre',
  'Konflikter i hjemmet',
  'Utilstrækkelig omsorg',
  'Psykisk sygdom hos forældre',
  'Højt konfliktniveau ved samvær',
  'Mistanke om overgreb',
  'Kriminalitet hos den unge',
];

export const decisions: readonly string[] = [
  'Børnefaglig undersøgelse',
  'Rådgivning og støtte',
  'Indgår i igangværende sag',
  'Henlagt',
  'Tidlig forebyggende indsats',
];

export const charges = {
  departments: ['Familierådgivningen', 'Ungerådgivningen'],
  teams: ['Team Nord', 'Team Syd', 'Team Åen'],
  districts: ['Præstemarken', 'Sønderkær', 'Østervang', 'Mølleåen'],
} as const;

export interface ServiceCode {
  readonly type: string;
  readonly variants: readonly string[];
  readonly offers: readonly string[];
  /** Serviceloven, to the end of 2023. */
  readonly section: string;
  /** Barnets Lov, from 2024. */
  readonly sectionFrom2024: string;
  readonly kind: MeasureKind;
  readonly place: string;
  readonly ages: readonly [number, number];
  /** Kroner. */
  readonly perDay: number;
}

type Brief = readonly [
  type: string,
  variants: string,
  offers: string,
  section: string,
  sectionFrom2024: string,
  perDay: number,
  ages?: readonly [number, number],
  place?: string,
];

function code(kind: MeasureKind, brief: Brief): ServiceCode {
  const [type, variants, offers, section, sectionFrom2024, perDay, ages, place] = brief;
  return {
    type,
    variants: variants.split('|'),
    offers: offers.split('|'),
    section,
    sectionFrom2024,
    kind,
    place: place ?? '',
    ages: ages ?? [0, 17],
    perDay,
  };
}

const nr = (number: number): string => `§ 52, stk. 3, nr. ${number}`;
const from2024 = (number: number): string => `§ 32, stk. 1, nr. ${number}`;

const preventive: readonly Brief[] = [
  ['Familievejledning', 'Individuel|Gruppe', 'Familiehuset|Åhuset', '§ 11, stk. 3', '§ 30', 180],
  ['Forebyggende samtaleforløb', 'Barn|Ung', 'Familiehuset; afdeling 2|', '§ 11, stk. 3', '§ 30', 145.5, [6, 17]],
  ['Netværksgruppe', 'Småbørn|Skolebørn', 'Åhuset', '§ 11, stk. 3', '§ 30', 95],
];
const home: readonly Brief[] = [
  ['Ophold i dagtilbud', 'Fuld tid|Deltid', 'Børnehuset "Svalen"', nr(1), from2024(1), 310, [1, 5]],
  ['Praktisk og pædagogisk støtte i hjemmet', 'Hverdage|Også weekend', 'Hjemmestøtten', nr(2), from2024(2), 420.75],
  ['Familiebehandling', 'Intensiv|Ambulant', 'Familiehuset|Åhuset', nr(3), from2024(5), 690],
  ['Fast kontaktperson', 'For barnet|For familien', 'Ungehuset', nr(6), from2024(3), 365, [10, 17]],
];
const others: readonly (readonly [MeasureKind, Brief])[] = [
  ['stay', ['Døgnophold for familien', 'Mor og barn|Hele familien', 'Familiehuset', nr(4), from2024(6), 2450, [0, 3]]],
  ['relief', ['Aflastningsordning', 'Hver anden weekend|Hver weekend', '', nr(5), from2024(7), 510]],
  ['other', ['Praktikophold', 'Erhvervspraktik', 'Ungehuset', nr(8), from2024(4), 120, [15, 17]]],
  ['other', ['Anden hjælp', 'Rådgivning|Behandling', '', nr(9), from2024(8), 260.25]],
];
const placements: readonly Brief[] = [
  ['Netværksplejefamilie', 'Slægt|Netværk', '', nr(7), '§ 46', 640, [0, 17], 'Netværksplejefamilie'],
  ['Plejefamilie', 'Døgnpleje', '', nr(7), '§ 46', 1180, [0, 17], 'Almindelig plejefamilie'],
  ['Kommunal plejefamilie', 'Døgnpleje', '', nr(7), '§ 46', 1890, [0, 17], 'Kommunal plejefamilie'],
  [
    'Døgninstitution',
    'Behandling|Akut',
    'Institutionen Højen',
    nr(7),
    '§ 46',
    4325.5,
    [6, 17],
    'Døgninstitution, almindelig',
  ],
  ['Opholdssted', 'Behandling', 'Stedet ved Skoven', nr(7), '§ 46', 3100, [11, 17], 'Opholdssted'],
  ['Kost- og efterskole', 'Efterskole', '', nr(7), '§ 46', 780, [14, 17], 'Kost- og efterskole'],
  ['Eget værelse', 'Med støtte', '', nr(7), '§ 46', 560, [15, 17], 'Eget værelse, kollegium'],
];

export const measureCodes: readonly ServiceCode[] = [
  ...preventive.map((brief) => code('preventive', brief)),
  ...home.map((brief) => code('home', brief)),
  ...others.map(([kind, brief]) => code(kind, brief)),
];
export const placementCodes: readonly ServiceCode[] = placements.map((brief) => code('placement', brief));
export const administrative: ServiceCode = code('administrative', ['Administrative udgifter', '', '', '', '', 42]);

/** Type and undertype as different departments write them. */
export const activityForms: Readonly<Record<ActivityKind, readonly (readonly [string, string])[]>> = {
  'network-meeting': [
    ['Netværksmøde', ''],
    ['Møde', 'Netværksmøde'],
  ],
  sparring: [
    ['Tværfaglig sparring', ''],
    ['Sparring', 'Tværfaglig sparring'],
  ],
  'follow-up': [
    ['Opfølgning', 'Opfølgning på foranstaltning'],
    ['Opfølgning', ''],
  ],
  'child-talk': [
    ['Børnesamtale', ''],
    ['Samtale', 'Børnesamtale'],
  ],
  'network-mapping': [
    ['Netværksafdækning', ''],
    ['Netværkskort', ''],
  ],
  visit: [
    ['Tilsynsbesøg', ''],
    ['Tilsyn', 'Tilsynsbesøg'],
  ],
  'care-plan': [
    ['Handleplan', ''],
    ['Plan', 'Handleplan'],
  ],
  other: [
    ['Telefonsamtale', ''],
    ['Journalnotat', ''],
    ['Hjemmebesøg', 'Anmeldt'],
    ['Opfølgning på underretning', ''],
    ['Møde', 'Visitationsmøde'],
    ['Underretning', 'Opfølgning på underretning'],
    ['Telefonsamtale', 'Med skole'],
  ],
};
