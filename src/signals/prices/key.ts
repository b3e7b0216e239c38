import { partyOf } from '../../companies/host.ts';

/** Parameters in which shops name the product: its page has no path of its own. */
const ofProduct =
  /^(id|pid|sku|sku_?id|spu|item|item_?id|product|products?_?id|id_product|prod|prod_?id|article|article_?id|artikel|artnr|art|code|model|asin|upc|ean|gtin\d*|isbn|goods_?id)$/i;

/** Parameters in which they name one of its variants. */
const ofVariant =
  /^(variant|variant_?id|variation|variation_?id|vid|colou?r|farbe|couleur|size|groesse|taille|option|style|attribute_[\w-]+|dwvar_[\w-]+)$/i;

/** Longest part of a key, in UTF-16 units: each is cut for itself, so that none pushes another out. */
const longest = 500;

type Pairs = readonly (readonly [name: string, value: string])[];

interface Address {
  readonly domain: string;
  readonly host: string;
  /** Without a slash at its end, and without path parameters such as a session. */
  readonly path: string;
  /** The path in a fragment by which a page's script finds its way (`#/p/1`, `#!p/1`); else empty. */
  readonly route: string;
  readonly pairs: Pairs;
}

/** Whether the fragment of an address is a way through the page's script: then it belongs to where the page is. */
function isRoute(url: string): boolean {
  return /^[^#]*#(\/|!)/.test(url);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A value of a query, as a form writes it. */
function valueIn(text: string): string {
  return decoded(text.replaceAll('+', ' '));
}

/** A value with all signs encoded that would end it. */
function encoded(value: string): string {
  return value.replaceAll(/[ %#?&;=]/g, (sign) => encodeURIComponent(sign));
}

function pairsOf(query: string): Pairs {
  return query
    .split(/[&;]/, 50)
    .map((pair) => [valueIn(pair.split('=', 1)[0]!), valueIn(pair.split('=').slice(1).join('='))] as const)
    .filter(([, value]) => value !== '' && value.length <= 100);
}

/** A text before and after the first of a sign; nothing after it where there is none. */
function halves(text: string, sign: string): readonly [before: string, after: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A path in one writing: decoded, but for the signs that would then end it or stand for others. */
function pathOf(text: string): string {
  const path = text.split(';', 1)[0]!.replace(/(?<!\/)\/+$/, '');
  const kept = path.replaceAll(/%(?=20|23|25|2f|3b|3f)/gi, '%25').replaceAll(' ', '%2520');
  return decoded(kept).replaceAll(/%2f|%3b|%3f/g, (sign) => sign.toUpperCase());
}

/** The parts of an address of the web; null for any other. */
function partsOf(url: string): Address | null {
  const party = /^https?:\/\//i.test(url) ? partyOf(url) : null;
  if (!party) return null;
  const [bare, fragment] = halves(url, '#');
  const [place, query] = halves(bare, '?');
  const [way, asked] = isRoute(url) ? halves(fragment.replace(/^!?\/?/, ''), '?') : ['', ''];
  const start = place.indexOf('/', place.indexOf('//') + 2);
  return {
    domain: party.domain,
    host: party.host.replace(/^www\./, ''),
    path: start < 0 ? '' : pathOf(place.slice(start)),
    route: pathOf(way),
    pairs: [...pairsOf(query), ...pairsOf(asked)],
  };
}

/** An address as a page writes it, made whole; empty for one that is relative to more than the host. */
export function resolved(address: string, page: string): string {
  if (/^https?:\/\//i.test(address)) return address;
  if (address.startsWith('//')) return `https:${address}`;
  const origin = /^https?:\/\/[^/?#]+/i.exec(page)?.[0];
  return origin !== undefined && address.startsWith('/') ? origin + address : '';
}

/** Where a product has its page, and which variant its address names. */
export interface ProductPlace {
  /** Host and path, with the parameters that name the product. */
  readonly page: string;
  /** The last step of the path: what another address of the same product may share. */
  readonly step: string;
  /** Parameters of the address that name a variant. */
  readonly variants: Pairs;
}

/** What a page's markup says of its products: where they are, and their numbers. */
export interface Stated {
  readonly urls: readonly string[];
  readonly ids: readonly string[];
}

function named(pairs: Pairs, which: RegExp): Pairs {
  const some = pairs.filter(([name]) => which.test(name)).map(([name, value]) => [name.toLowerCase(), value] as const);
  return [...new Map(some)].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function joined(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}

function stepOf({ path, route }: Address): string {
  return (route || path).split('/').at(-1)!;
}

function isSamePath(one: Address, other: Address): boolean {
  return one.host === other.host && one.path === other.path && one.route === other.route;
}

/** The words of an address that may be a product's number. */
function wordsOf({ path, route, pairs }: Address): ReadonlySet<string> {
  const steps = `${path}/${route}`.split('/');
  return new Set([...steps, ...steps.flatMap((step) => step.split(/[-_.]/)), ...pairs.map(([, value]) => value)]);
}

/**
 * Whether what a page gives as its own address can be that of this one product: some templates name one address on every
 * page. Believed if it has the same last step and forgets no product of the query, or if the product has it, too.
 */
function isPlausible(said: Address, here: Address, { urls, ids }: Stated, page: string): boolean {
  if (said.domain !== here.domain || (here.route !== '' && said.route !== here.route)) return false;
  if (isSamePath(said, here)) return true;
  if (said.path === '' && said.route === '') return false;
  const words = wordsOf(said);
  const isVouched = urls.some((url) => {
    const at = partsOf(resolved(url, page));
    return at !== null && isSamePath(at, said);
  });
  if (isVouched || ids.some((id) => id.length > 3 && words.has(id))) return true;
  const isKept = named(here.pairs, ofProduct).every(([, value]) => words.has(value));
  return isKept && stepOf(said) !== '' && stepOf(said) === stepOf(here);
}

/**
 * The place of the product that a page is about: where the page says that it really is, if that is plausible; else its
 * address. Of the query only what names a product or a variant counts: never who sent whom here.
 */
export function placeOf(address: string, canonical = '', stated: Stated = { urls: [], ids: [] }): ProductPlace | null {
  const here = partsOf(address);
  const said = partsOf(canonical);
  if (!here) return null;
  const at = said && isPlausible(said, here, stated, address) ? said : here;
  const products = named(isSamePath(at, here) ? [...at.pairs, ...here.pairs] : at.pairs, ofProduct);
  const way = at.route === '' ? '' : `#/${at.route}`;
  return {
    page: `${at.host}${at.path}${way}${products.length > 0 ? `?${joined(products)}` : ''}`,
    step: stepOf(at),
    variants: named([...at.pairs, ...here.pairs], ofVariant),
  };
}

/** What tells one product from others at the same place. */
export interface Identity {
  /** What the chosen variant is called, where the page's own offers have it. */
  readonly chosen: string | null;
  /** Its number, or its name (identity.ts). */
  readonly product: string;
}

/** The key of a product on its page: page, variant and product as JSON, so that no part can pass for another. */
export function keyOf({ page, variants }: ProductPlace, { chosen, product }: Identity): string {
  return JSON.stringify([page, chosen ?? joined(variants), product].map((part) => part.slice(0, longest)));
}
