import type { AdsClaimed } from '../../evidence/ads.ts';

/**
 * What the tags of ad servers in this page hold: Google's Publisher Tag with what it passes on about
 * page and person, AdSense, whether Amazon's auction is there, and what the page put into the queues of
 * others. Runs in the page's own world and is sent there as text: nothing outside of it exists there,
 * so everything it needs is inside. It calls getters only, and only once the tag says that it is
 * ready; before that its queue is a list of functions, which is left alone. Never throws; at most
 * 16,000 characters of JSON. Source: https://developers.google.com/publisher-tag/reference
 */
export function readAds(): AdsClaimed['tags'] {
  type Claim = AdsClaimed['tags'];
  type Gpt = NonNullable<Claim['gpt']>;
  type Slot = Gpt['slots'][number];
  type KeyValue = Gpt['targeting'][number];
  const failed: Claim['failed'] = [];
  let extent: Claim['extent'] = 'whole';
  let room = 15_000;
  /** Things still looked at: a page chooses how much it holds. */
  let steps = 20_000;

  function fail(what: string, why: 'accessor' | 'threw'): void {
    if (failed.length < 20) failed.push({ what: what.slice(0, 200), why });
  }
  /** A property that is data: a getter would run the page's code. */
  function own(of: unknown, name: string): unknown {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return undefined;
    return Object.getOwnPropertyDescriptor(of, name)?.value;
  }
  /** A method: Google's stand on prototypes. */
  function method(of: unknown, name: string): unknown {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return undefined;
    let holder = of as object | null;
    for (let depth = 0; holder !== null && depth < 5; depth += 1) {
      const found = Object.getOwnPropertyDescriptor(holder, name);
      if (found) return found.value;
      holder = Object.getPrototypeOf(holder) as object | null;
    }
    return undefined;
  }
  function ask(of: unknown, name: string, ...args: readonly string[]): unknown {
    const found = method(of, name);
    if (typeof found !== 'function') return undefined;
    try {
      return Reflect.apply(found, of, args) as unknown;
    } catch {
      return fail(name, 'threw');
    }
  }
  function text(value: unknown): string | undefined {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
  }
  function items(value: unknown, most: number): unknown[] {
    if (!Array.isArray(value)) return [];
    const length = Number(own(value, 'length')) || 0;
    const kept = Math.min(length, most, Math.max(steps, 0));
    if (kept < length) extent = 'cut';
    steps -= kept;
    return Array.from({ length: kept }, (_, index) => own(value, String(index)));
  }
  function texts(value: unknown, most: number): string[] {
    return (Array.isArray(value) ? items(value, most) : [value]).flatMap((one) => text(one) ?? []);
  }
  function keysOf(value: unknown, most: number): string[] {
    if (typeof value !== 'object' || value === null) return [];
    // Of what only looks like an object, every character or byte would be a key.
    if (ArrayBuffer.isView(value) || Number(own(value, 'length')) > 1000) return [];
    const keys = Object.keys(value);
    if (keys.length > most) extent = 'cut';
    steps -= Math.min(keys.length, most);
    return steps < 0 ? [] : keys.slice(0, most);
  }
  /** Text of JSON of what was made here. Whole things are not for `JSON.stringify`: it would call the page's `toJSON`. */
  function json(item: unknown): string {
    if (typeof item !== 'object' || item === null)
      return typeof item === 'string' ? JSON.stringify(item) : String(item);
    const isList = Array.isArray(item);
    const parts = Object.entries(item).map(([key, inner]) => (isList ? '' : `${JSON.stringify(key)}:`) + json(inner));
    return isList ? `[${parts.join()}]` : `{${parts.join()}}`;
  }
  /** Adds what there is room for. */
  function keep<Item>(list: Item[], all: Iterable<Item>, most: number): void {
    for (const item of all) {
      const size = json(item).length;
      if (list.length < most && size <= room) {
        room -= size;
        list.push(item);
      } else extent = 'cut';
    }
  }
  /** Key-values of the page or of a slot: from the new configuration, and by the older getters what is missing there. */
  function targetingOf(configured: unknown, service: unknown): KeyValue[] {
    const targeting = own(ask(configured, 'getConfig', 'targeting'), 'targeting');
    const found = new Map(keysOf(targeting, 50).map((key) => [key, texts(own(targeting, key), 20)]));
    for (const key of texts(ask(service, 'getTargetingKeys') ?? [], 50)) {
      if (!found.has(key)) found.set(key, texts(ask(service, 'getTargeting', key), 20));
    }
    return [...found].filter(([, values]) => values.length > 0).map(([key, values]) => [key.slice(0, 200), values]);
  }
  function slotOf(slot: unknown): Slot {
    const answer = ask(slot, 'getResponseInformation');
    const element = text(ask(slot, 'getSlotElementId'));
    return {
      unit: text(ask(slot, 'getAdUnitPath')) ?? '',
      ...(element !== undefined && { element }),
      targeting: targetingOf(slot, slot).slice(0, 50),
      answer: ['advertiserId', 'campaignId', 'lineItemId', 'creativeId', 'isBackfill'].flatMap((name) => {
        const value = text(own(answer, name));
        return value === undefined ? [] : [[name, value]];
      }),
    };
  }
  function gpt(tag: unknown): Claim['gpt'] {
    if (own(tag, 'apiReady') !== true || own(tag, 'pubadsReady') !== true) return null;
    const service = ask(tag, 'pubads');
    const read: Gpt = { targeting: [], privacy: [], slots: [] };
    const version = text(ask(tag, 'getVersion'));
    keep(read.targeting, targetingOf(tag, service), 50);
    const privacy = own(ask(tag, 'getConfig', 'privacyTreatments'), 'privacyTreatments');
    const treatments = texts(own(privacy, 'treatments'), 20).map((value): [string, string] => ['treatments', value]);
    keep(read.privacy, treatments, 20);
    keep(read.slots, items(ask(service, 'getSlots'), 40).map(slotOf), 40);
    return { ...read, ...(version !== undefined && { version }) };
  }
  function adsense(tag: unknown): Claim['adsense'] {
    const client = text(own(globalThis, 'google_ad_client'));
    if (tag === undefined && client === undefined) return null;
    const refused = Number(own(tag, 'requestNonPersonalizedAds') ?? Number.NaN);
    const ads = Number.isNaN(refused) ? 'unsaid' : refused === 1 ? 'not-personalised' : 'personalised';
    return { ...(client !== undefined && { client }), ads };
  }
  function queue(name: string, list: unknown): Claim['queues'] {
    const pairs: [string, string][] = [];
    for (const entry of items(list, 50)) {
      for (const key of keysOf(entry, 20)) {
        const value = text(own(entry, key));
        if (value !== undefined) keep(pairs, [[key.slice(0, 200), value]], 50);
      }
    }
    return pairs.length > 0 ? [{ name, pairs }] : [];
  }
  /** Reads a global that is plain data; what fails is counted and left out. */
  function reading<Read>(name: string, read: (value: unknown) => Read, nothing: Read): Read {
    try {
      const found = Object.getOwnPropertyDescriptor(globalThis, name);
      if (found && !('value' in found)) fail(name, 'accessor');
      return read(found?.value);
    } catch {
      fail(name, 'threw');
      return nothing;
    }
  }

  const loaded = reading('apstagLOADED', (value) => value === true, false);
  return {
    gpt: reading('googletag', gpt, null),
    amazon: reading('apstag', (tag) => (tag === undefined ? 'absent' : loaded ? 'loaded' : 'waiting'), 'absent'),
    adsense: reading('adsbygoogle', adsense, null),
    queues: ['_taboola', 'criteo_q'].flatMap((name) => reading(name, (list) => queue(name, list), [])),
    extent,
    failed,
  };
}
