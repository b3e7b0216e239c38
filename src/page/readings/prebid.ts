import type { AdsClaimed } from '../../evidence/ads.ts';

/**
 * Whom every copy of Prebid.js in this page asked for ads, and what it holds ready for them. Runs in
 * the page's own world and is sent there as text: nothing outside of it exists there, so everything
 * it needs is inside. It looks at own data only, calls only what answers out of what is there, and
 * only once the library says that it is loaded. Never the queue, never `getAdserverTargeting` (it
 * remembers its keys). Never throws; at most 26,000 characters of JSON.
 * Source: https://docs.prebid.org/dev-docs/publisher-api-reference.html, and the code of 11.36.0.
 */
export function readPrebid(): AdsClaimed['prebid'] {
  type Claim = AdsClaimed['prebid'];
  type Instance = Claim['instances'][number];
  type Sent = Instance['sent'][number];
  type Data = Sent['data'][number];
  type Eid = Instance['eids'][number];
  const failed: Claim['failed'] = [];
  const instances: Instance[] = [];
  let extent: Claim['extent'] = 'whole';
  let room = 24_000;
  /** Things still looked at: a page chooses how much it holds. */
  let steps = 60_000;

  function fail(what: string, why: 'accessor' | 'threw'): void {
    if (failed.length < 20) failed.push({ what: what.slice(0, 200), why });
  }
  /** A property that is data: a getter would run the page's code. */
  function own(of: unknown, name: string): unknown {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return undefined;
    return Object.getOwnPropertyDescriptor(of, name)?.value;
  }
  function at(of: unknown, ...path: readonly string[]): unknown {
    return path.reduce(own, of);
  }
  function ask(of: unknown, name: string, ...args: readonly string[]): unknown {
    const method = own(of, name);
    if (typeof method !== 'function') return undefined;
    try {
      return Reflect.apply(method, of, args) as unknown;
    } catch {
      return fail(name, 'threw');
    }
  }
  function text(value: unknown): string | undefined {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
  }
  function whole(value: unknown): number | undefined {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e6 ? value : undefined;
  }
  /** The last of a list: those of a log say what holds now. */
  function items(value: unknown, most: number): unknown[] {
    if (!Array.isArray(value)) return [];
    const length = Number(own(value, 'length')) || 0;
    const start = Math.max(0, length - Math.min(most, Math.max(steps, 0)));
    if (start > 0) extent = 'cut';
    steps -= length - start;
    return Array.from({ length: length - start }, (_, index) => own(value, String(start + index)));
  }
  function texts(value: unknown, most: number): string[] {
    return items(value, most).flatMap((one) => text(one) ?? []);
  }
  /** What stands under one name in each of a list, each once. */
  function names(list: readonly unknown[], name: string): string[] {
    return [...new Set(list.flatMap((one) => text(own(one, name)) ?? []))].slice(0, 120);
  }
  /** Texts by our names for them; those that are missing take no room. */
  function named<Name extends string>(of: unknown, fields: Record<Name, string>): Partial<Record<Name, string>> {
    const found = Object.entries<string>(fields).map(([name, field]) => [name, text(own(of, field))] as const);
    return Object.fromEntries(found.filter((one) => one[1] !== undefined)) as Partial<Record<Name, string>>;
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
  /** The leaves of a value, each under its way there. */
  function leaves(value: unknown, name: string, into: [string, string][], depth = 0): void {
    const leaf = text(value);
    if (/^(user(\.ext)?\.eids|user\.data|site\.content\.data)$/.test(name) || into.length >= 50) return;
    if (depth > 5) return;
    if (leaf !== undefined) into.push([name.slice(0, 200), leaf]);
    else if (Array.isArray(value)) items(value, 20).forEach((one, n) => leaves(one, `${name}[${n}]`, into, depth + 1));
    else for (const key of keysOf(value, 50)) leaves(own(value, key), name ? `${name}.${key}` : key, into, depth + 1);
  }
  function dataOf(ortb2: unknown): Data[] {
    const user = items(at(ortb2, 'user', 'data'), 40).map((one) => ['user', one] as const);
    const site = items(at(ortb2, 'site', 'content', 'data'), 40 - user.length).map((one) => ['site', one] as const);
    return [...user, ...site].map(([of, one]) => ({
      of,
      ...named(one, { provider: 'name' }),
      segtax: whole(at(one, 'ext', 'segtax')) ?? null,
      segments: items(own(one, 'segment'), 100).map((part) => named(part, { id: 'id', name: 'name', value: 'value' })),
    }));
  }
  function firstPartyOf(ortb2: unknown): Instance['firstParty'] {
    const pairs: [string, string][] = [];
    for (const name of ['user', 'regs', 'site']) leaves(own(ortb2, name), name, pairs);
    leaves(at(ortb2, 'device', 'geo'), 'device.geo', pairs);
    return { data: dataOf(ortb2), pairs };
  }
  function eidsIn(ortb2: unknown): unknown[] {
    return [...items(at(ortb2, 'user', 'ext', 'eids'), 60), ...items(at(ortb2, 'user', 'eids'), 60)];
  }
  function eidOf(eid: unknown): Eid {
    const [uid] = items(own(eid, 'uids'), 20);
    const value = text(own(uid, 'id'));
    return {
      source: text(own(eid, 'source')) ?? '',
      atype: whole(own(uid, 'atype')) ?? null,
      state: value === undefined ? 'empty' : 'filled',
      ...named(eid, { inserter: 'inserter', matcher: 'matcher' }),
      ...named(own(uid, 'ext'), { provider: 'provider', type: 'stype' }),
      ...named(uid, { value: 'id' }),
    };
  }
  function read(name: string, pbjs: unknown, version: string): Instance {
    const events = items(ask(pbjs, 'getEvents'), 5000).map((e) => [own(e, 'eventType'), own(e, 'args')] as const);
    const told = (type: string) => events.filter((event) => event[0] === type).map((event) => event[1]);
    const lists = { modules: [], eids: [], sent: [], units: [], asked: [], declined: [], late: [], consent: [] };
    const instance: Instance = { global: name, version, ...lists, firstParty: { data: [], pairs: [] } };
    const ortb2 = ask(pbjs, 'getConfig', 'ortb2');
    const eids = [...items(ask(pbjs, 'getUserIdsAsEids'), 60), ...eidsIn(ortb2)].map(eidOf);
    keep(instance.eids, new Map(eids.map((eid) => [`${eid.source} ${eid.value}`, eid])).values(), 60);
    const requests = told('bidRequested').slice(-150);
    keep(instance.asked, names(requests, 'bidderCode'), 120);
    keep(instance.declined, names(told('noBid'), 'bidder'), 120);
    const late = told('bidTimeout').flatMap((bids) => items(bids, 200));
    keep(instance.late, names(late, 'bidder'), 120);
    const { data, pairs } = firstPartyOf(ortb2);
    keep(instance.firstParty.data, data, 40);
    keep(instance.firstParty.pairs, pairs, 50);
    const units = new Map<string, Instance['units'][number]>();
    const auctions = told('auctionInit').flatMap((auction) => items(own(auction, 'adUnits'), 40));
    for (const unit of [...items(own(pbjs, 'adUnits'), 40), ...auctions]) {
      const code = text(own(unit, 'code')) ?? '';
      units.set(code, { code, bidders: names(items(own(unit, 'bids'), 120), 'bidder') });
    }
    keep(instance.units, units.values(), 40);
    const sent = new Map<string, Sent>();
    for (const request of requests) {
      const asked = own(request, 'ortb2') ?? own(items(own(request, 'bids'), 1)[0], 'ortb2');
      const message = { ...firstPartyOf(asked), sources: names(eidsIn(asked), 'source').slice(0, 60) };
      const same = json(message);
      const bidders = new Set(sent.get(same)?.bidders).add(text(own(request, 'bidderCode')) ?? '');
      sent.set(same, { ...message, bidders: [...bidders].slice(0, 120) });
    }
    keep(instance.sent, sent.values(), 20);
    keep(instance.modules, texts(own(pbjs, 'installedModules'), 200), 200);
    const consent: [string, string][] = [];
    leaves(ask(pbjs, 'getConsentMetadata'), '', consent);
    keep(instance.consent, consent, 50);
    return instance;
  }

  const listed = texts(own(globalThis, '_pbjsGlobals'), 8);
  for (const name of new Set([...listed, 'pbjs'].slice(0, 8))) {
    try {
      const found = Object.getOwnPropertyDescriptor(globalThis, name);
      if (found && !('value' in found)) fail(name, 'accessor');
      const version = text(own(found?.value, 'version'));
      if (version === undefined || own(found?.value, 'libLoaded') !== true) continue;
      instances.push(read(name, found?.value, version));
    } catch {
      fail(name, 'threw');
    }
  }
  return { instances, extent, failed };
}
