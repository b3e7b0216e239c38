import type { NoticePhrase } from './phrase.ts';

type Row = readonly [language: NoticePhrase['language'], pattern: string];

/** Links and switches about what is recommended and how it is ranked (DSA Art. 27 and 38, Directive 2011/83 Art. 6a). */
const recommender: readonly Row[] = [
  [
    'en',
    String.raw`(?:about |our )?recommend(?:er|ation) systems?(?: (?:policy|transparency|information|disclosure))?|how (?:our |the )?recommendations work|how we (?:recommend|rank)(?: [\p{L} ]{1,40})?|how (?:search )?results are ranked|(?:main )?ranking parameters|about (?:our |these )?recommendations|why am i seeing (?:this|these)(?: (?:recommendations?|products?|items?|posts?))?|why we recommend(?:ed)? this|(?:non-|not )?personali[sz]ed recommendations`,
  ],
  [
    'de',
    String.raw`(?:über |unsere )?empfehlungssysteme?|so funktionieren (?:unsere )?empfehlungen|warum (?:sehe ich|wird mir) (?:das|dies|diese empfehlung)(?: angezeigt)?|(?:haupt)?ranking[- ]?parameter|wie wir (?:[\p{L}]{1,20} )?(?:sortieren|empfehlen)|(?:nicht )?personalisierte empfehlungen`,
  ],
  [
    'fr',
    String.raw`(?:nos )?systèmes? de recommandation|pourquoi (?:je vois|vois-je) (?:ceci|cela|ce produit|cette recommandation)|comment sont classés? [\p{L} ]{1,40}|(?:principaux )?paramètres de classement|recommandations (?:non )?personnalisées`,
  ],
  [
    'es',
    String.raw`(?:nuestros )?sistemas? de recomendación|por qué veo (?:esto|esta recomendación|este producto)|cómo (?:ordenamos|clasificamos)(?: [\p{L} ]{1,40})?|parámetros (?:principales )?de clasificación|recomendaciones (?:no )?personalizadas`,
  ],
  [
    'it',
    String.raw`(?:i nostri )?sistem[ai] di raccomandazione|perché (?:vedo|visualizzo) (?:questo|questa raccomandazione|questo prodotto)|parametri (?:principali )?di (?:classificazione|posizionamento)|(?:consigli|raccomandazioni) (?:non )?personalizzat[ie]`,
  ],
  [
    'nl',
    String.raw`(?:onze )?aanbevelingssyste(?:em|men)|waarom zie ik (?:dit|deze aanbeveling|dit product)|hoe (?:wij|we) (?:[\p{L}]{1,20} )?rangschikken|(?:niet-)?gepersonaliseerde aanbevelingen`,
  ],
  [
    'pl',
    String.raw`(?:nasze )?system(?:y|u)? rekomendac(?:ji|yjn[ye])|dlaczego to widzę|(?:główne )?parametry (?:plasowania|rankingu)|(?:nie)?spersonalizowane rekomendacje`,
  ],
  [
    'pt',
    String.raw`(?:os nossos |nossos )?sistemas? de recomendação|por que (?:estou vendo|vejo) (?:isto|isso|este produto)|parâmetros (?:principais )?de classificação|recomendações (?:não )?personalizadas`,
  ],
];

/** Links and switches about ads and why they are shown (DSA Art. 26). */
const ads: readonly Row[] = [
  [
    'en',
    String.raw`why (?:am i seeing )?(?:this ad|these ads)(?:vertisements?)?|about (?:this|these|our) ads?|ad ?choices|ads? transparency(?: cent(?:er|re)| library)?|(?:about )?interest[- ]based ads`,
  ],
  [
    'de',
    'warum (?:sehe ich )?diese (?:anzeige|werbung)|(?:über|informationen zu) diese[r]? (?:anzeige|werbung)|transparenz (?:in|der) werbung',
  ],
  [
    'fr',
    'pourquoi (?:je vois )?cette (?:pub|publicité|annonce)|à propos de cette (?:annonce|publicité)|choix de pubs?|transparence des publicités',
  ],
  ['es', 'por qué (?:veo )?este anuncio|(?:acerca de|información sobre) este anuncio|transparencia de los anuncios'],
  ['it', 'perché (?:vedo )?quest(?:o annuncio|a pubblicità)|informazioni su questo annuncio|trasparenza degli annunci'],
  ['nl', 'waarom (?:zie ik )?deze advertentie|over deze advertentie|advertentietransparantie'],
  ['pl', 'dlaczego (?:widzę )?t[aęe] reklam[aęy]|informacje o (?:tej )?reklamie|przejrzystość reklam'],
  ['pt', 'por que (?:estou vendo |vejo )?este anúncio|sobre este anúncio|transparência dos anúncios'],
];

/** Links and switches of which a page says that they explain something. */
export const linkPhrases: readonly NoticePhrase[] = [
  ...recommender.map(
    ([language, pattern]) => ({ kind: 'recommender-link', language, about: 'control', as: 'label', pattern }) as const,
  ),
  ...ads.map(
    ([language, pattern]) =>
      ({ kind: 'ad-transparency-link', language, about: 'control', as: 'label', pattern }) as const,
  ),
];

/** A link that says by its address what it is. */
export interface KnownLink {
  readonly kind: 'ad-transparency-link' | 'content-credentials';
  readonly host: string;
  /** How the path begins. */
  readonly path: string;
}

/** Registers of ads, pages that explain an ad, and the page that shows a picture's credentials; cited 2026-11-22. */
export const knownLinks: readonly KnownLink[] = [
  { kind: 'ad-transparency-link', host: 'adstransparency.google.com', path: '/' },
  { kind: 'ad-transparency-link', host: 'adssettings.google.com', path: '/whythisad' },
  { kind: 'ad-transparency-link', host: 'www.facebook.com', path: '/ads/library' },
  { kind: 'ad-transparency-link', host: 'library.tiktok.com', path: '/ads' },
  { kind: 'ad-transparency-link', host: 'youradchoices.com', path: '/' },
  { kind: 'ad-transparency-link', host: 'www.aboutads.info', path: '/' },
  { kind: 'ad-transparency-link', host: 'www.youronlinechoices.com', path: '/' },
  { kind: 'ad-transparency-link', host: 'www.youronlinechoices.eu', path: '/' },
  { kind: 'content-credentials', host: 'contentcredentials.org', path: '/verify' },
  { kind: 'content-credentials', host: 'verify.contentauthenticity.org', path: '/' },
];
