import type { Layer } from '../../evidence/layers.ts';

/**
 * What the page's own data layers keep under names that may have to do with a person. Sent as text
 * into the page's world: nothing outside of it exists there, so it has all its functions inside.
 * Looks at own data only, and asks nothing but Adobe's layer for its state, which is what that is for.
 * Never throws; at most 64,000 characters of JSON. What the names mean is judged elsewhere.
 */
export function readLayers(): Layer[] {
  const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const { isArray } = Array;
  const longest = 200;
  const mostLeaves = 200;
  /** Keys looked at in one object, and those of them that are taken or gone into. */
  const mostNames = 1000;
  const mostKeys = 50;
  const mostItems = 10;
  const mostEntries = 300;
  const deepest = 3;
  const found: Layer[] = [];
  const mostSteps = 20_000;
  let room = 60_000;
  let steps = 0;

  /** Beginnings of words, and short words, in names that may have to do with a person. */
  const wanted =
    /(^|_)(user|customer|visitor|shopper|buyer|subscri|member|loyal|viewer|login|logged|profile|person|identi|account|crm|email|e_mail|mail|phone|mobile|telephone|first_?name|last_?name|full_?name|sur_?name|gender|birth|hash|sha256|segment|audience|cohort|persona|experiment|ab_?test|test_?group|variation|variant|feature_?flag|geo|latitude|longitude|income|salary|marital|household|interest|propensity|(uid|hem|msisdn|sex|age|dob|zip|tier|ltv|rfm|va|em|ph|fn|ln)(_|$))/;
  /** What a page is about, or what it looks like: never gone into. */
  const content =
    /^(ecommerce|products?|items?|impressions|articles?|authors?|posts?|comments?|reviews?|menus?|navigation|translations?|i18n|messages|dictionary|locales?|styles?|theme|config|routes?)$|^gtm_/;

  function own(of: unknown, name: PropertyKey): unknown {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return undefined;
    return getOwnPropertyDescriptor(of, name)?.value;
  }
  function keysOf(of: unknown, most: number): string[] {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return [];
    return ownKeys(of)
      .slice(0, most)
      .filter((key): key is string => typeof key === 'string' && key.length <= longest);
  }
  function plain(key: string): string {
    return key
      .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
      .replaceAll(/[^A-Za-z\d]+/g, '_')
      .toLowerCase();
  }
  function text(value: unknown): string | null {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' ? value.slice(0, longest) : null;
  }

  type Leaves = Map<string, string>;

  /** The newest value of a name stands: what comes later is older. */
  function keep(name: string, value: string, into: Leaves): void {
    if (value === '' || name.length > longest || into.has(name) || into.size >= mostLeaves) return;
    // Each text alone: a list would be given to the page's `toJSON`.
    const size = JSON.stringify(name).length + JSON.stringify(value).length + 4;
    if (size > room) return;
    room -= size;
    into.set(name, value);
  }
  function walk(value: unknown, name: string, hit: boolean, into: Leaves, depth = 0): void {
    steps += 1;
    const leaf = text(value);
    if (leaf !== null) return hit ? keep(name, leaf, into) : undefined;
    if (typeof value !== 'object' || value === null || steps > mostSteps || depth > deepest + 2) return;
    if (isArray(value)) {
      const length = Math.min(Number(own(value, 'length')) || 0, mostItems);
      // A list is a little deep, too: else two of them could hold each other for ever.
      for (let n = 0; n < length; n += 1) walk(own(value, String(n)), `${name}[${n}]`, hit, into, depth + 0.25);
      return;
    }
    if (value instanceof Node || value === globalThis || depth >= deepest + 1) return;
    let left = mostKeys;
    for (const key of keysOf(value, mostNames)) {
      steps += 1;
      if (steps > mostSteps) return;
      const words = plain(key);
      if (content.test(words)) continue;
      const inner = own(value, key);
      const fits = hit || wanted.test(words);
      if (inner === null || inner === undefined || (typeof inner !== 'object' && !fits)) continue;
      left -= 1;
      if (left < 0) return;
      walk(inner, name === '' ? key : `${name}.${key}`, fits, into, depth + 1);
    }
  }

  /** An entry of a queue: data, or a command with its arguments (`gtag('set', 'user_data', {…})`). */
  function entry(one: unknown, into: Leaves): void {
    const verb = own(one, '0');
    if (typeof verb !== 'string') return walk(one, '', false, into);
    if (/^(consent|js|get)$/.test(verb)) return;
    const [first, second, third] = [own(one, '1'), own(one, '2'), own(one, '3')];
    const name = verb === 'set' && typeof first === 'string' ? first : '';
    if (name !== '') return walk(second, name, wanted.test(plain(name)), into);
    for (const part of [first, second, third]) {
      if (typeof part === 'object') walk(part, '', verb === 'identify', into);
    }
  }
  function entries(list: unknown, into: Leaves): void {
    const length = Number(own(list, 'length')) || 0;
    for (let n = length - 1; n >= 0 && n >= length - mostEntries; n -= 1) {
      try {
        entry(own(list, String(n)), into);
      } catch {
        // One entry that is the page's code does not hide the others.
      }
    }
  }

  function look(layer: Layer['layer'], shown: string, read: (into: Leaves) => void): void {
    const leaves: Leaves = new Map();
    steps = 0;
    try {
      read(leaves);
    } catch {
      // What was read before the page's code got in the way stands.
    }
    if (leaves.size > 0) found.push({ layer, shown: shown.slice(0, longest), leaves: [...leaves] });
  }
  function at(path: string): unknown {
    return path.split('.').reduce(own, globalThis as unknown);
  }
  /** Everything below a place; `all` where that is about a person whatever it is called. */
  function below(layer: Layer['layer'], path: string, all: 'all' | 'named' = 'named'): void {
    look(layer, path, (into) => walk(at(path), '', all === 'all', into));
  }

  look('dataLayer', 'dataLayer', (into) => entries(at('dataLayer'), into));
  try {
    // Google's tag manager notes under which names it found its layers.
    const named = keysOf(at('google_tag_manager'), 60).filter(
      (key) => key !== 'dataLayer' && isArray(own(globalThis, key)),
    );
    for (const name of named.slice(0, 3)) look('dataLayer', name, (into) => entries(own(globalThis, name), into));
  } catch {
    // No names, no layers.
  }
  look('adobeDataLayer', 'adobeDataLayer', (into) => {
    const layer = at('adobeDataLayer');
    const state = own(layer, 'getState');
    if (typeof state === 'function') walk(apply(state, layer, []), '', false, into);
    else entries(layer, into);
  });
  look('digitalData', 'digitalData', (into) => {
    const layer = at('digitalData');
    if (isArray(layer)) entries(layer, into);
    else walk(layer, '', false, into);
  });
  for (const path of ['utag_data', 'utag.data']) below('utag_data', path);
  for (const path of ['ShopifyAnalytics.meta.page', '__st', 'Shopify']) {
    look('shopify', path, (into) => {
      for (const key of ['customerId', 'cid', 'country']) walk(own(at(path), key), key, true, into);
    });
  }
  for (const path of ['pageProps', 'initialState', 'initialReduxState']) below('next', `__NEXT_DATA__.props.${path}`);
  for (const path of ['__NUXT__.state', '__NUXT__.data']) below('nuxt', path);
  for (const path of ['__INITIAL_STATE__', '__PRELOADED_STATE__', '__APOLLO_STATE__.ROOT_QUERY']) below('state', path);
  below('intercom', 'intercomSettings', 'all');
  below('zendesk', 'zESettings');
  for (const path of ['_hsq', '_learnq', '_klOnsite']) look('queue', path, (into) => entries(at(path), into));
  look('meta-pixel', 'fbq.instance.pixelsByID', (into) => {
    const pixels = at('fbq.instance.pixelsByID');
    for (const id of keysOf(pixels, mostItems)) walk(own(own(pixels, id), 'userData'), id, true, into);
  });
  for (const path of ['OneTrust.geolocationResponse', '_dy_geo']) below('geo', path, 'all');
  look('markup', 'meta', (into) => {
    for (const meta of [...document.querySelectorAll('meta[name][content]')].slice(0, 200)) {
      const name = meta.getAttribute('name') ?? '';
      if (wanted.test(plain(name)))
        keep(name.slice(0, longest), (meta.getAttribute('content') ?? '').slice(0, longest), into);
    }
  });
  look('markup', 'html', (into) => {
    for (const element of [document.documentElement, document.body]) {
      for (const { name, value } of [...element.attributes].slice(0, mostKeys)) {
        if (name.startsWith('data-') && wanted.test(plain(name.slice(5))))
          keep(name.slice(0, longest), value.slice(0, longest), into);
      }
    }
  });
  return found;
}
