import { partyOf } from '../../companies/host.ts';

/** Parameters in which shops name the product: its page has no path of its own. */
const ofProduct =
  /^(id|pid|sku|sku_?id|spu|item|item_?id|product|products?_?id|id_product|prod|prod_?id|article|article_?id|artikel|artnr|art|code|model|asin|upc|ean|gtin\d*|isbn|goods_?id)$/i;

/** Parameters in which they name one of its variants. */
const ofVariant =
  /^(variant|variant_?id|variation|variation_?id|vid|colou?r|farbe|couleur|size|groesse|taille|option|style|attribute_[\w-]+|dwvar_[\w-]+)$/i;

/** Longest key, in UTF-16 units. */
const longest = 500;

interface Address {
  readonly domain: string;
  readonly host: string;
  /** Without a slash at its end, and without path parameters such as a session. */
  readonly path: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The parts of an address of the web; null for any other. */
function partsOf(url: string): Address | null {
  const party = /^https?:\/\//i.test(url) ? partyOf(url) : null;
  if (!party) return null;
  const bare = url.split('#', 1)[0]!;
  const asked = bare.indexOf('?');
  const [place, query] = asked < 0 ? [bare, ''] : [bare.slice(0, asked), bare.slice(asked + 1)];
  const start = place.indexOf('/', place.indexOf('//') + 2);
  const path = start < 0 ? '' : place.slice(start).split(';', 1)[0]!.replace(/\/+$/, '');
  const pairs = query
    .split(/[&;]/, 50)
    .map((pair) => [decoded(pair.split('=', 1)[0]!), decoded(pair.split('=').slice(1).join('='))] as const)
    .filter(([, value]) => value !== '' && value.length <= 100);
  return { domain: party.domain, host: party.host.replace(/^www\./, ''), path: decoded(path), pairs };
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
  /** Host and path alone, and their last step: what another address of the same product may share. */
  readonly step: string;
  /** Parameters of the address that name a variant. */
  readonly variants: readonly (readonly [name: string, value: string])[];
}

function named(pairs: Address['pairs'], which: RegExp): Address['pairs'] {
  const some = pairs.filter(([name]) => which.test(name)).map(([name, value]) => [name.toLowerCase(), value] as const);
  return [...new Map(some)].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function joined(pairs: Address['pairs']): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

/**
 * The place of the product that a page is about: where the page says that it really is, if that is a page of the
 * same site; else its address. Of the query only what names a product or a variant counts: never who sent whom here.
 */
export function placeOf(address: string, canonical = ''): ProductPlace | null {
  const here = partsOf(address);
  const said = partsOf(canonical);
  if (!here) return null;
  // A template that names the front page on every page is not believed.
  const isSaid = said !== null && said.domain === here.domain && (said.path !== '' || here.path === '');
  const at = isSaid ? said : here;
  const isSamePath = at.host === here.host && at.path === here.path;
  const products = named(isSamePath ? [...at.pairs, ...here.pairs] : at.pairs, ofProduct);
  return {
    page: `${at.host}${at.path}${products.length > 0 ? `?${joined(products)}` : ''}`,
    step: at.path.slice(at.path.lastIndexOf('/') + 1),
    variants: named([...at.pairs, ...here.pairs], ofVariant),
  };
}

/** The key of a product page. `chosen`: what the chosen variant is called, where the page's own offers have it. */
export function keyOf({ page, variants }: ProductPlace, chosen: string | null): string {
  const variant = chosen ?? joined(variants);
  return (variant === '' ? page : `${page} ${variant}`).slice(0, longest);
}
