import { codeReader, otherWordsCode, unknownCode, type Code } from './code.ts';

/** Who sends notifications, as the national statistics divide them; each also by the words of its single parts. */
export const notifierCodes: readonly Code[] = [
  {
    code: 'other-municipality',
    words: { da: 'anden kommune', en: 'another municipality' },
    aliases: ['anden kommune (§ 152)', 'fraflytningskommune', 'tidligere kommune'],
  },
  {
    code: 'school',
    words: { da: 'skole', en: 'school' },
    aliases: ['folkeskole', 'friskole', 'privatskole', 'specialskole', 'skolen', 'skole/PPR', 'lærer'],
  },
  {
    code: 'day-care',
    words: {
      da: 'dagpleje, daginstitution, fritidshjem, klub eller SFO',
      en: 'childminder, day care, after-school centre or club',
    },
    aliases: [
      'dagpleje',
      'dagplejer',
      'daginstitution',
      'dagtilbud',
      'vuggestue',
      'børnehave',
      'fritidshjem',
      'fritidshjem/klub',
      'klub',
      'SFO',
      'dagpleje/daginstitution',
      'dagpleje eller daginstitution',
      'dagtilbud/SFO/klub',
    ],
  },
  {
    code: 'health-service',
    words: { da: 'sundhedsvæsen', en: 'health service' },
    aliases: [
      'sundhedsvæsenet',
      'sygehus',
      'hospital',
      'læge',
      'praktiserende læge',
      'jordemoder',
      'psykiatri',
      'psykiatrien',
    ],
  },
  {
    code: 'health-visitor-dentist',
    words: { da: 'sundhedsplejerske eller tandlæge', en: 'health visitor or dentist' },
    aliases: ['sundhedsplejerske', 'sundhedsplejen', 'sundhedspleje', 'tandlæge', 'tandplejen', 'kommunal tandpleje'],
  },
  {
    code: 'police-court',
    words: { da: 'politi eller domstol', en: 'police or court' },
    aliases: ['politi', 'politiet', 'domstol', 'retten', 'politi/domstol', 'kriminalforsorgen', 'anklagemyndighed'],
  },
  {
    code: 'the-child',
    words: { da: 'barnet selv', en: 'the child' },
    aliases: ['barnet/den unge selv', 'barnet eller den unge selv', 'barnet', 'den unge selv', 'den unge'],
  },
  {
    code: 'family-acquaintances',
    words: { da: 'familie eller bekendte', en: 'family or acquaintances' },
    aliases: [
      'familie',
      'forældre',
      'mor',
      'far',
      'bedsteforældre',
      'øvrig familie',
      'bekendte',
      'nabo',
      'naboer',
      'netværk',
      'familie/bekendte',
      'familie, bekendte, naboer m.v.',
      'familie og bekendte',
    ],
  },
  {
    code: 'anonymous',
    words: { da: 'anonym', en: 'anonymous' },
    aliases: ['anonymt', 'anonym underretter', 'anonym henvendelse'],
  },
  {
    code: 'placement-facility',
    words: { da: 'anbringelsessted', en: 'place of care' },
    aliases: ['plejefamilie', 'døgninstitution', 'opholdssted', 'anbringelsesstedet', 'børne- og ungehjem'],
  },
  {
    code: 'associations',
    words: { da: 'foreninger m.v.', en: 'associations and the like' },
    aliases: [
      'forening',
      'foreninger',
      'foreninger og organisationer',
      'organisation',
      'kvindekrisecenter',
      'krisecenter',
    ],
  },
  {
    code: 'others',
    words: { da: 'andre', en: 'others' },
    aliases: ['anden', 'andet', 'øvrige', 'anden underretter', 'anden professionel', 'anden fagperson'],
  },
  unknownCode,
  otherWordsCode,
];

/** The code of the notifier that a notification names. */
export const notifierOf = codeReader(notifierCodes);
