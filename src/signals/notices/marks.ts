import type { NoticeMarks } from '../../evidence/notices.ts';
import { amount, fines, sums } from './amounts.ts';
import { labelPhrases } from './label-phrases.ts';
import { knownLinks, linkPhrases } from './link-phrases.ts';
import type { NoticePhrase } from './phrase.ts';
import { pricePhrases } from './price-phrases.ts';

/** Every wording that is known. */
export const phrases: readonly NoticePhrase[] = [...pricePhrases, ...labelPhrases, ...linkPhrases];

/**
 * Pieces of words of which every phrase has one, so that a text is passed over after one look at it: most
 * text of a page is. Those of short labels are many, and looked for in short texts alone.
 */
const stems = {
  long: 'algorithms?\\b|your (?:personal )?data|automati(?:sier|sée|z[ao]|zz|seerd|sed dec|zed dec)|automated dec|automatyzow|a\\.i\\.|artificial|artificielle|künstlich|kunstmatig|sztuczn',
  short: [
    // Of prices.
    'personali[sz]ed p|individueller|personnalisé|personali[sz]ad|personali[sz]iert|personalizzat|spersonaliz|indywidualna|gepersonaliseerde|persoonlijke',
    // Of pictures.
    'synthetic perf|content cred',
    // Of what is recommended, and of ads.
    'recommend|recomend|recommand|raccomand|empfehl|aanbevel|rekomenda|rank(?:ing|ed)|we rank|rangschik|class[eé]|classifica|clasifica|ordenamos|posizionam|plasowan|wir (?:[^ ]{1,20} )?sort|consigli',
    'seeing th|th(?:is|ese) ads?\\b|our ads|based ads|ad ?choices|transparen|trasparen|przejrzyst|pourquoi|por qu|perché|waarom|warum|dlaczego|anzeige|werbung|annonce|choix de pub|anuncio|anúncio|annuncio|advertentie|reklam',
  ].join('|'),
  asWritten: '(?:^|[^A-Za-z])(?:A[Ii]|KI|IA|SI)(?![A-Za-z])|[Aa][Ii][- ][Gg]enerat|[Kk][Ii][- ]?generiert',
};

/** A pattern for the flag `i` alone: with `u`, a browser takes ten times as long to make ready what is this long. */
function light(pattern: string): string {
  return pattern.replaceAll(String.raw`\p{L}`, String.raw`a-z\u00C0-\u024F`);
}

function either(as: (phrase: NoticePhrase) => boolean): string {
  return phrases
    .filter(as)
    .map(({ pattern }) => `(?:${light(pattern)})`)
    .join('|');
}

/** A value of `@type` in JSON-LD. */
function typed(types: string): string {
  return String.raw`"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,200})?"(?:https?://schema\.org/)?(?:${types})"`;
}

/** What a page is looked through for. */
export const noticeMarks: NoticeMarks = {
  stems,
  sentences: either(({ as }) => as === 'sentence'),
  labels: either(({ as }) => as !== 'sentence'),
  priceLabels: either(({ as }) => as === 'price-label'),
  amount,
  fines,
  sums,
  selling: {
    selector:
      '[itemtype$="schema.org/Product" i], meta[property="og:type"][content^="product" i], meta[property="product:price:amount"]',
    type: typed('Product|ProductGroup|ProductModel|IndividualProduct'),
  },
  telling: {
    selector: 'meta[property="og:type"][content="article" i], [itemtype$="Article" i], [itemtype$="BlogPosting" i]',
    type: typed('[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting|Legislation'),
  },
  media: 'img, picture, video, audio, canvas, [role="img"]:not(svg), [style*="background-image"]',
  prices: '[itemprop~="price"], [itemprop~="lowPrice"], [data-price], [data-product-price], [data-price-amount]',
  links: knownLinks.map(({ host }) => `a[href*="//${host}/"]`).join(),
};
