import { actions, companions, folded, keyNames, purchases, weakNames } from './acts.ts';

/**
 * Why an address is not fetched again. `not-web`: it is no page of the web. `user-info`: a name or
 * password stands in it. `action`: to ask for it may do something (sign out, delete, confirm, put into
 * a cart). `purchase`: it is a step of buying. `secret`: it carries what may be a key or an ID.
 */
export type AddressRefusal = 'not-web' | 'user-info' | 'action' | 'purchase' | 'secret';

/** Most parts of one address that are looked at; an address with more is refused. */
const mostParts = 100;

/** Longest address fetched. */
const longest = 2000;

/** Parameters that say what a server is to do, by value: `?action=logout`, `?route=checkout/cart`. */
const routing =
  /^(action|act|do|op|cmd|command|task|route|r|page|p|path|controller|method|func|function|module|view)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The words of a name without its numbers: `signOut`, `sign-out` and `Sign_Out.php` have the same two first. */
function wordsOf(name: string): readonly string[] {
  return folded(decoded(name).replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/\d/.test(word));
}

/**
 * What a name does that says nothing else: `order-now` and `confirm-order` do, `order-of-the-phoenix` and
 * `checkout-counter-display` are names of things.
 */
function actOf(name: string): 'action' | 'purchase' | null {
  const all = wordsOf(name);
  const core = all.filter((word) => !companions.has(word));
  const said = [all.join(''), core.join('')];
  if (said.some((word) => actions.has(word))) return 'action';
  if (said.some((word) => purchases.has(word))) return 'purchase';
  if (core.length === 0 || !core.every((word) => actions.has(word) || purchases.has(word))) return null;
  return core.some((word) => actions.has(word)) ? 'action' : 'purchase';
}

/** A piece that nobody would write by hand: 20 letters and figures mixed, or 24 hexadecimal ones. */
function isMade(piece: string): boolean {
  if (/^[\da-f]{24,}$/i.test(piece)) return /\d/.test(piece);
  if (piece.length < 20 || /^\d+$/.test(piece)) return false;
  return /\d/.test(piece) && /\p{L}/u.test(piece) && new Set(piece).size >= 8;
}

const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i;
const mailbox = /[^\s@/]+@[^\s@/]+\.\p{L}{2,}/u;

function isSecretValue(value: string): boolean {
  const plain = decoded(value);
  return mailbox.test(plain) || uuid.test(plain) || plain.split(/[^\p{L}\d]+/u).some(isMade);
}

/** A weak name by itself is a key; beside other words its value decides. */
function isSecretPair([name, value]: readonly [string, string]): boolean {
  if (value === '') return false;
  const all = wordsOf(name);
  const strong = all.some((word) => keyNames.has(word) && !weakNames.has(word)) || keyNames.has(all.join(''));
  return strong || isSecretValue(value) || (all.some((word) => weakNames.has(word)) && /^(?=.*\d)\w{10,}$/.test(value));
}

function toPair(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/** Articles and films have UUIDs in their paths; keys do not come as one. */
function isSecretSegment(segment: string): boolean {
  const plain = decoded(segment);
  if (mailbox.test(plain)) return true;
  return plain
    .replace(uuid, '')
    .split(/[^\p{L}\d]+/u)
    .some(isMade);
}

/** Whether an address may be fetched once more: to show the page must be all that it does, and all it carries must be public. */
export function mayFetch(url: string): 'yes' | AddressRefusal {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!parts) return 'not-web';
  const [, authority = '', path = '', query = ''] = parts;
  if (authority.includes('@')) return 'user-info';
  const segments = path.split(/[/;]/).filter(Boolean);
  const pairs = query.split(/[&;]/).filter(Boolean).map(toPair);
  if (url.length > longest || segments.length + pairs.length > mostParts) return 'secret';
  const routes = pairs.flatMap(([name, value]) => (routing.test(name) ? decoded(value).split(/[/.]/) : []));
  // `logout.shop.example`: what stands before the domain, which hardly any site has by such a name.
  const labels = authority.split(':', 1)[0]!.split('.').slice(0, -2);
  const acts = [...labels, ...segments, ...routes].map(actOf);
  // Lists of goods are sorted by `?order=price`: a parameter's name says only what is done.
  if (acts.includes('action') || pairs.some(([name]) => actOf(name) === 'action')) return 'action';
  if (acts.includes('purchase')) return 'purchase';
  return pairs.some(isSecretPair) || segments.some(isSecretSegment) || segments.map(toPair).some(isSecretPair)
    ? 'secret'
    : 'yes';
}
