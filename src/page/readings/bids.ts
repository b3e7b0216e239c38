import type { AdsClaimed } from '../../evidence/ads.ts';

/**
 * What was offered, through every copy of Prebid.js in this page, for showing ads here; the newest
 * first. Runs in the page's own world and is sent there as text: nothing outside of it exists there,
 * so everything it needs is inside. It looks at own data only and calls only what answers out of what is
 * there. Not `getHighestCpmBids` (sorts anew), not `getAllPrebidWinningBids` (leaves a warning among
 * Prebid's events). Never throws; at most 24,000 characters of JSON.
 * Source: https://docs.prebid.org/dev-docs/publisher-api-reference.html, and the code of 11.36.0.
 */
export function readBids(): AdsClaimed['bids'] {
  type Claim = AdsClaimed['bids'];
  type Bid = Claim['bids'][number];
  const failed: Claim['failed'] = [];
  const bids: Bid[] = [];
  let extent: Claim['extent'] = 'whole';
  let room = 23_000;
  /** Things still looked at: a page chooses how much it holds. */
  let steps = 40_000;

  function fail(what: string, why: 'accessor' | 'threw'): void {
    if (failed.length < 20) failed.push({ what: what.slice(0, 200), why });
  }
  /** A property that is data: a getter would run the page's code. */
  function own(of: unknown, name: string): unknown {
    if ((typeof of !== 'object' && typeof of !== 'function') || of === null) return undefined;
    return Object.getOwnPropertyDescriptor(of, name)?.value;
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
  /** The last of a list: those of a log say what holds now. */
  function items(value: unknown, most: number): unknown[] {
    if (!Array.isArray(value)) return [];
    const length = Number(own(value, 'length')) || 0;
    const start = Math.max(0, length - Math.min(most, Math.max(steps, 0)));
    if (start > 0) extent = 'cut';
    steps -= length - start;
    return Array.from({ length: length - start }, (_, index) => own(value, String(start + index)));
  }
  /** Texts by our names for them; those that are missing take no room. */
  function named<Name extends string>(of: unknown, fields: Record<Name, string>): Partial<Record<Name, string>> {
    const found = Object.entries<string>(fields).map(([name, field]) => [name, text(own(of, field))] as const);
    return Object.fromEntries(found.filter((one) => one[1] !== undefined)) as Partial<Record<Name, string>>;
  }
  function dsaOf(dsa: unknown): Pick<Bid, 'dsa'> {
    if (typeof dsa !== 'object' || dsa === null) return {};
    const transparency = items(own(dsa, 'transparency'), 10).map((one) => ({
      ...named(one, { domain: 'domain' }),
      params: items(own(one, 'dsaparams') ?? own(one, 'params'), 20).filter(
        (param): param is number => Number.isInteger(param) && (param as number) >= 0 && (param as number) <= 1e6,
      ),
    }));
    return { dsa: { ...named(dsa, { behalf: 'behalf', paid: 'paid' }), transparency } };
  }
  function bidOf(global: string, bid: unknown, outcome: Bid['outcome']): Bid {
    const [meta, cpm, width, height] = ['meta', 'cpm', 'width', 'height'].map((name) => own(bid, name));
    return {
      global,
      bidder: text(own(bid, 'bidderCode')) ?? text(own(bid, 'bidder')) ?? '',
      ...(typeof cpm === 'number' && Number.isFinite(cpm) && { cpm }),
      ...(Number(width) > 0 && Number(height) > 0 && { size: `${Number(width)}x${Number(height)}` }),
      ...named(bid, { unit: 'adUnitCode', currency: 'currency', status: 'status', deal: 'dealId' }),
      ...named(meta, { advertiser: 'advertiserName', brand: 'brandName' }),
      ...named(meta, { network: 'networkName', category: 'primaryCatId' }),
      domains: items(own(meta, 'advertiserDomains'), 5).flatMap((domain) => text(domain) ?? []),
      ...dsaOf(own(meta, 'dsa')),
      outcome,
      purpose: own(bid, 'isDebug') === true ? 'test' : 'real',
    };
  }
  /** Text of JSON of what was made here. Whole things are not for `JSON.stringify`: it would call the page's `toJSON`. */
  function json(item: unknown): string {
    if (typeof item !== 'object' || item === null)
      return typeof item === 'string' ? JSON.stringify(item) : String(item);
    const isList = Array.isArray(item);
    const parts = Object.entries(item).map(([key, inner]) => (isList ? '' : `${JSON.stringify(key)}:`) + json(inner));
    return isList ? `[${parts.join()}]` : `{${parts.join()}}`;
  }
  function keep(bid: Bid): void {
    const size = json(bid).length;
    if (bids.length < 200 && size <= room) {
      room -= size;
      bids.push(bid);
    } else extent = 'cut';
  }
  function read(name: string, pbjs: unknown): void {
    // The site is trying something out: what it sees then are not offers for this visit.
    if (ask(pbjs, 'getConfig', 'debug') === true) return;
    const events = items(ask(pbjs, 'getEvents'), 5000).map((e) => [own(e, 'eventType'), own(e, 'args')] as const);
    const told = (type: string) => events.filter((event) => event[0] === type).map((event) => event[1]);
    const won = new Set(
      [...told('bidWon'), ...items(ask(pbjs, 'getAllWinningBids'), 200)].map((bid) => own(bid, 'adId')),
    );
    // The log may be kept for a short time only, the answers are those of the latest auction.
    const answers = ask(pbjs, 'getBidResponses');
    const isList = ArrayBuffer.isView(answers) || own(answers, 'length') !== undefined;
    const codes = typeof answers === 'object' && answers !== null && !isList ? Object.keys(answers).slice(0, 40) : [];
    const latest = codes.flatMap((code) => items(own(own(answers, code), 'bids'), 200));
    const all = new Map([...told('bidResponse'), ...latest].map((bid) => [own(bid, 'adId') ?? bid, bid]));
    for (const [id, bid] of [...all].toReversed()) keep(bidOf(name, bid, won.has(id) ? 'won' : 'offered'));
  }

  const listed = items(own(globalThis, '_pbjsGlobals'), 8).flatMap((name) => text(name) ?? []);
  for (const name of new Set([...listed, 'pbjs'].slice(0, 8))) {
    try {
      const pbjs = own(globalThis, name);
      if (text(own(pbjs, 'version')) !== undefined && own(pbjs, 'libLoaded') === true) read(name, pbjs);
    } catch {
      fail(name, 'threw');
    }
  }
  return { bids, extent, failed };
}
