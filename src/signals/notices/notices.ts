import type { NoticesReading } from '../../evidence/notices.ts';
import { holdsDenial, isDenied } from './denials.ts';
import { knownLinks } from './link-phrases.ts';
import type { NoticeKind, NoticePhrase } from './phrase.ts';
import { readyPhrases, type Ready } from './ready.ts';
import { sourceTypeOf } from './source-types.ts';

/** Where a notice stood. `picture-text`: in the words that describe a picture to those who do not see it. */
export type NoticePlace =
  | 'next-to-price'
  | 'near-picture'
  | 'near-film'
  | 'caption'
  | 'picture-text'
  | 'footer'
  | 'dialog'
  | 'folded'
  | 'hint'
  | 'menu'
  | 'data'
  | 'page';

/** Words that a page shows, never a verdict. */
export interface PageNotice {
  readonly kind: NoticeKind;
  /** As they stand there, at most 160 characters; an address where a link has no words. */
  readonly words: string;
  readonly where: NoticePlace;
  /** Of the phrase; null where no words told. */
  readonly language: NoticePhrase['language'] | null;
}

type Block = NoticesReading['blocks'][number];

/** Most characters of the words shown, most notices, most words of a text that a notice stands in, and its pieces. */
const longest = 160;
const mostNotices = 20;
const mostWords = 60;
const mostPieces = 20;

function count(words: string): number {
  return words.split(' ').length;
}

const articles =
  /(?:^|\s)(?:the|this|your|our|der|die|dieser|ihr|le|ce|votre|el|este|su|il|questo|lo|de|deze|uw|ta|ten|o)$/i;

/** Whether a sentence stands for itself: nothing leads to it or goes on behind it, and nobody quotes it. */
function isAlone(words: string, from: number, to: number): boolean {
  const before = words.slice(0, from).trimEnd().replace(articles, '').trimEnd();
  return /(?:^|[.!?|•*†)\]\d\p{Sc}])$/u.test(before) && /^\s*(?:$|[.!*†|•(]|\p{Sc}|\d)/u.test(words.slice(to));
}

/** The piece of a text that has the sentence, cut to what is shown. */
function cutOut(words: string, from: number): string {
  if (words.length <= longest) return words;
  const start = Math.max(0, Math.min(from, words.length - longest));
  return words.slice(start, start + longest).trim();
}

/** Whether what is written beside a picture, or one of its first pieces, is a label, and is not denied there. */
function hasLabel(words: string, label: RegExp): boolean {
  const pieces = [...words.matchAll(/(?:[^.;|•·()/–—,]|,(?! ))+/g)].slice(0, mostPieces);
  const places = [
    [0, words.length] as const,
    ...pieces.map(({ index, 0: { length } }) => [index, index + length] as const),
  ];
  return places.some(([from, to]) => label.test(words.slice(from, to).trim()) && !isDenied(words, from, to));
}

function placeByPart({ part, holder }: Block): NoticePlace {
  if (holder === 'hint') return 'hint';
  return part === 'quoted' ? 'page' : part;
}

function priceNotice(block: Block, { phrase, whole }: Ready): PageNotice | null {
  const { words, price, part, around, holder } = block;
  const found = whole.exec(words);
  if (!found || holdsDenial(found[0]) || part === 'quoted' || count(words) > mostWords) return null;
  if (phrase.as === 'sentence' && !isAlone(words, found.index, found.index + found[0].length)) return null;
  // A headline, or a picture of it, is about such words.
  if (holder === 'caption' || (holder === 'heading' && part !== 'dialog')) return null;
  const isOffer = holder === 'link' || holder === 'button' || holder === 'heading';
  if (phrase.as === 'price-label' && (price === 'none' || isOffer)) return null;
  if (price === 'none' && (around === 'prose' || block.extent === 'cut')) return null;
  // Where somebody has to open something first, it stands in there and not beside the price.
  const isBeside = price !== 'none' && part !== 'folded' && holder !== 'hint';
  return {
    kind: price === 'none' ? 'price-words' : phrase.kind,
    words: cutOut(words, found.index),
    where: isBeside ? 'next-to-price' : placeByPart(block),
    language: phrase.language,
  };
}

/** A link to everything that has the same label says nothing of the picture beside it. */
function isTopic({ holder, path }: Block): boolean {
  return (
    holder === 'link' &&
    /\/(?:tags?|topics?|thema|themen|category|categories|kategorie|sujet|etiqueta|label)\//i.test(`${path}/`)
  );
}

function mediaNotice(block: Block, { phrase, whole, shown }: Ready): PageNotice | null {
  const { words, holder, part, media } = block;
  const { kind, language } = phrase;
  const notice = (where: NoticePlace) => ({ kind, words: words.slice(0, longest), where, language }) as const;
  if (part === 'quoted' || part === 'menu' || media === 'none' || holder === 'heading') return null;
  if (holder === 'picture') {
    return shown!.test(words) && !isDenied(words, 0, words.length) ? notice('picture-text') : null;
  }
  if (holder === 'caption') {
    return count(words) <= mostWords && hasLabel(words, shown!) ? notice('caption') : null;
  }
  if (count(words) > 14 || !hasLabel(words, whole) || isTopic(block)) return null;
  // A headline is a link; a label says little.
  if (holder === 'link' && count(words) > 6) return null;
  return notice(part === 'folded' ? 'folded' : media === 'film' ? 'near-film' : 'near-picture');
}

function textNotice(block: Block, { phrase, whole }: Ready): PageNotice | null {
  const { words, holder, part } = block;
  if (part === 'quoted' || part === 'menu' || (holder !== 'text' && holder !== 'button' && holder !== 'hint'))
    return null;
  const says = count(words) <= 20 && hasLabel(words, whole);
  return says
    ? { kind: phrase.kind, words: words.slice(0, longest), where: placeByPart(block), language: phrase.language }
    : null;
}

function controlNotice(block: Block, { phrase, whole }: Ready): PageNotice | null {
  const { words, holder } = block;
  if ((holder !== 'link' && holder !== 'button') || count(words) > 10) return null;
  const text = words.replace(/\?$/, '');
  return whole.test(text) ? { kind: phrase.kind, words, where: placeByPart(block), language: phrase.language } : null;
}

const judges = { price: priceNotice, media: mediaNotice, text: textNotice, control: controlNotice } as const;

/** The first phrase that a text is a notice by; those of the law itself come first. */
function noticeOf(block: Block): PageNotice | null {
  for (const one of readyPhrases()) {
    const notice = judges[one.phrase.about](block, one);
    if (notice) return notice;
  }
  return null;
}

function linkNotice({ host, path, words, part }: NoticesReading['links'][number]): PageNotice[] {
  const known = knownLinks.find((link) => link.host === host && path.startsWith(link.path));
  const where = part === 'quoted' ? 'page' : part;
  return known ? [{ kind: known.kind, words: words || host, where, language: null }] : [];
}

/** Sources that say something of AI or computing; that a photograph is one says nothing. */
function sourceNotice(value: string): PageNotice[] {
  const type = sourceTypeOf(value);
  if (!type || type.meaning === 'otherwise' || type.meaning === 'composed') return [];
  return [{ kind: 'source-type', words: type.term, where: 'data', language: null }];
}

/** The most telling first: what a page says of prices that it shows, then of AI. */
const telling: readonly NoticeKind[] = [
  'price-by-algorithm',
  'personalised-price',
  'ai-label',
  'price-words',
  'source-type',
  'content-credentials',
  'recommender-link',
  'ad-transparency-link',
];

/** The notices of a page, each wording once, the most telling first. Never throws. */
export function noticesOf({ blocks, links, sources }: NoticesReading): readonly PageNotice[] {
  const found = [
    ...blocks.flatMap((block) => noticeOf(block) ?? []),
    ...links.flatMap(linkNotice),
    ...sources.flatMap(sourceNotice),
  ];
  const once = new Map(found.map((notice) => [`${notice.kind} ${notice.where} ${notice.words.toLowerCase()}`, notice]));
  const order = [...once.values()].toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind));
  return order.slice(0, mostNotices);
}
