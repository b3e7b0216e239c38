import type { NoticePhrase } from './phrase.ts';

type Row = readonly [language: NoticePhrase['language'], pattern: string];

/** What may stand between the price and what it was made from. */
const between = String.raw`[^.!?]{0,60}?\b`;

/**
 * New York's sentence to the letter, that of Connecticut (in force from July 2027), and what others write instead.
 * Sources: https://www.nysenate.gov/legislation/laws/GBS/349-A, https://www.cga.ct.gov/ (HB 5563 of 2026), both cited 2026-11-22.
 */
const byAlgorithm: readonly Row[] = [
  ['en', 'this price was set by an algorithm using your personal data'],
  ['en', 'this price was increased (?:by [^.!?]{1,40} )?using your personal data'],
  [
    'en',
    String.raw`(?:this|the|your|our) prices? (?:was|is|are|were|has been|have been|may be|may have been) (?:set|determined|adjusted|increased|calculated|tailored)(?: for you)? (?:by|using|with|based on|on the basis of) ${between}(?:algorithms?|your (?:personal )?data)\b`,
  ],
];

/** Of Directive 2011/83, Art. 6(1)(ea): it gives no wording, so these are the law's own words in each language. */
const personalised: readonly Row[] = [
  [
    'en',
    String.raw`prices? (?:was|is|are|were|has been|have been|may be|may have been) personali[sz]ed (?:for you )?(?:by|using|with|based on|on the basis of|through) ${between}automated decision(?:[- ]making|s)?`,
  ],
  [
    'en',
    String.raw`prices? (?:was|is|are|were|has been|have been) personali[sz]ed (?:for you )?(?:by|using|with|based on|on the basis of) ${between}(?:algorithms?|your (?:personal )?data)\b`,
  ],
  [
    'de',
    'preise? (?:wurden?|ist|sind) (?:für sie )?auf (?:der )?(?:grundlage|basis) (?:einer )?automatisierter?n? entscheidung(?:sfindung|en)? personalisiert',
  ],
  ['fr', "prix (?:a |ont )?(?:été )?personnalisés? sur la base d(?:'une|e) (?:prises? de )?décisions? automatisées?"],
  [
    'es',
    'precios? (?:ha sido |han sido |está |se ha )?personalizados? (?:sobre la base de|en base a|basándose en|mediante) (?:una |la )?(?:toma de )?decisi(?:ón|ones) automatizadas?',
  ],
  [
    'it',
    '(?:prezzo|prezzi) (?:è stato |sono stati )?personalizzat[oi] sulla base di (?:un |una )?(?:processo )?decision(?:ale|e|i) automatizzat[oaie]',
  ],
  [
    'nl',
    '(?:prijs|prijzen) (?:is |zijn )?(?:gepersonaliseerd )?op (?:basis|grond) van (?:een )?geautomatiseerde besluit(?:vorming|en)?(?: gepersonaliseerd)?',
  ],
  [
    'pl',
    '(?:cena|ceny) (?:została |zostały |jest |są )?(?:indywidualnie dostosowan[ay]|spersonalizowan[ae]) (?:na podstawie|w oparciu o) zautomatyzowane(?:go|) podejmowani[ae] decyzji',
  ],
  [
    'pt',
    'preços? (?:foi |foram |é )?personalizados? com base (?:em|numa|em uma|na) (?:tomada de )?decis(?:ão|ões) automatizadas?',
  ],
];

/** Short words beside an amount. */
const beside: readonly Row[] = [
  ['en', String.raw`(?:this is )?(?:your |a )?personali[sz]ed price(?: for you)?`],
  ['de', '(?:ihr |dein |das ist ihr )?(?:personalisierter|individueller) preis(?: für (?:sie|dich))?'],
  ['fr', '(?:votre |ton )?prix personnalisé(?: pour vous)?'],
  ['es', '(?:tu |su )?precio personalizado(?: para (?:ti|usted))?'],
  ['it', '(?:il (?:tuo|suo) )?prezzo personalizzato(?: per (?:te|lei))?'],
  ['nl', '(?:jouw |uw |je )?(?:gepersonaliseerde|persoonlijke) prijs(?: voor (?:jou|u))?'],
  ['pl', '(?:twoja )?(?:spersonalizowana|indywidualna) cena(?: dla ciebie)?'],
  ['pt', '(?:o (?:seu|teu) )?preço personalizado(?: para (?:si|ti|você))?'],
];

/** Phrases about prices. */
export const pricePhrases: readonly NoticePhrase[] = [
  ...byAlgorithm.map(
    ([language, pattern]) =>
      ({ kind: 'price-by-algorithm', language, about: 'price', as: 'sentence', pattern }) as const,
  ),
  ...personalised.map(
    ([language, pattern]) =>
      ({ kind: 'personalised-price', language, about: 'price', as: 'sentence', pattern }) as const,
  ),
  ...beside.map(
    ([language, pattern]) =>
      ({ kind: 'personalised-price', language, about: 'price', as: 'price-label', pattern }) as const,
  ),
];
