import * as v from 'valibot';

/** Longest text in a reading of ads, in UTF-16 units. */
const longestText = 200;

/** Why something that is there was not read. `accessor`: only code of the page's could tell; `threw`: it failed; `shape`: what came is not of the agreed shape. */
export const refusals = ['accessor', 'threw', 'shape'] as const;

const text = v.pipe(v.string(), v.maxLength(longestText));
/** A text that need not be there: readings leave it out, so that more fits in. */
const maybe = v.optional(v.nullable(text), null);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6));
const number = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
const code = v.optional(v.nullable(whole), null);

function list<Item extends v.GenericSchema>(item: Item, longest: number) {
  return v.pipe(v.array(item), v.maxLength(longest));
}

const keyValues = list(v.tuple([text, list(text, 20)]), 50);
const pairs = list(v.tuple([text, text]), 50);

const common = {
  /** Whether there was more than one reading may carry. */
  extent: v.picklist(['whole', 'cut']),
  failed: list(v.object({ what: text, why: v.picklist(refusals) }), 20),
};

const slot = v.object({
  unit: text,
  element: maybe,
  targeting: keyValues,
  /** What Ad Manager answered: its own numbers for advertiser, order, line item and creative. */
  answer: pairs,
});

const tags = v.object({
  gpt: v.nullable(v.object({ version: maybe, targeting: keyValues, privacy: pairs, slots: list(slot, 40) })),
  amazon: v.picklist(['loaded', 'waiting', 'absent']),
  adsense: v.nullable(v.object({ client: maybe, ads: v.picklist(['personalised', 'not-personalised', 'unsaid']) })),
  /** What the page put into a vendor's queue, by the queue's name. */
  queues: list(v.object({ name: text, pairs }), 10),
  ...common,
});

const eid = v.object({
  source: text,
  /** 1: a device's, 2: an app's, 3: a person's (AdCOM 1.0, "List: Agent Types"). */
  atype: code,
  state: v.picklist(['filled', 'empty']),
  inserter: maybe,
  matcher: maybe,
  provider: maybe,
  type: maybe,
  /** The ID itself, for the open tab only. */
  value: maybe,
});

const data = v.object({
  of: v.picklist(['user', 'site']),
  provider: maybe,
  segtax: code,
  segments: list(v.object({ id: maybe, name: maybe, value: maybe }), 100),
});

/** In the words of OpenRTB 2.6: segments, and the other leaves of `user`, `site`, `device.geo` and `regs` by their way there. */
const firstParty = v.object({ data: list(data, 40), pairs });

const instance = v.object({
  global: text,
  version: text,
  modules: list(text, 200),
  eids: list(eid, 60),
  firstParty,
  /** What the requests to bidders carried, each once, and to whom it went. */
  sent: list(v.object({ ...firstParty.entries, sources: list(text, 60), bidders: list(text, 120) }), 20),
  units: list(v.object({ code: text, bidders: list(text, 120) }), 40),
  /** Codes of the bidders that were asked, that offered nothing, and that were too late. */
  asked: list(text, 120),
  declined: list(text, 120),
  late: list(text, 120),
  consent: pairs,
});

const prebid = v.object({ instances: list(instance, 8), ...common });

const transparency = v.object({ domain: maybe, params: list(whole, 20) });

const bid = v.object({
  /** Name of the copy of Prebid.js that it came to. */
  global: text,
  bidder: text,
  unit: maybe,
  /** Offered for a thousand views. */
  cpm: number,
  currency: maybe,
  size: maybe,
  status: maybe,
  deal: maybe,
  domains: list(text, 5),
  advertiser: maybe,
  brand: maybe,
  network: maybe,
  category: maybe,
  /** For whom, paid by whom, and by what parameters (IAB Europe's DSA Transparency object). */
  dsa: v.optional(v.nullable(v.object({ behalf: maybe, paid: maybe, transparency: list(transparency, 10) })), null),
  outcome: v.picklist(['won', 'offered']),
  /** `test`: Prebid itself says that it is only tried out. */
  purpose: v.picklist(['real', 'test']),
});

const bids = v.object({ bids: list(bid, 200), ...common });

const elements = v.object({
  /** Places of ads, by the mark that gave them away. */
  frames: list(v.object({ mark: text, unit: maybe }), 60),
  why: list(v.object({ host: text, path: text }), 20),
  brands: list(v.object({ mark: text, text: v.pipe(v.string(), v.maxLength(80)) }), 40),
  /** Hosts that clicks would lead to in the end. */
  clicks: list(text, 40),
  ...common,
});

const store = v.object({
  vendor: text,
  key: text,
  value: v.pipe(v.string(), v.maxLength(4000)),
  /** Length of the whole value, in UTF-16 units. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const stores = v.object({ stores: list(store, 60), ...common });

/** Where ads and what belongs to them stand in a document: handed to the reading, which knows no vendor itself. */
export interface AdMarks {
  /** Places of ads, with the vendor that fills them. */
  readonly places: readonly Mark[];
  /** Names of advertisers, as widgets write them beside their items. */
  readonly brands: readonly Mark[];
  /** Links that explain an ad, or pictures and corners inside or around such a link. */
  readonly why: readonly string[];
  /** Parameters of a click's address that only ads use for the address behind it, and those that are common behind the first. */
  readonly clicks: { readonly outer: readonly string[]; readonly inner: readonly string[] };
}

interface Mark {
  /** Id of the vendor; `site` where the site does it itself. */
  readonly mark: string;
  readonly selector: string;
}

/** A name in localStorage, `*` for any text, under which a vendor keeps the groups it put somebody into. */
export interface StoreMark {
  readonly vendor: string;
  readonly key: string;
}

const shapes = { tags, prebid, bids, elements, stores };

/** What the readings in `page/readings` give, by reading. Everything here is the page's claim. */
export interface AdsRead {
  readonly tags: v.InferOutput<typeof tags>;
  readonly prebid: v.InferOutput<typeof prebid>;
  readonly bids: v.InferOutput<typeof bids>;
  readonly elements: v.InferOutput<typeof elements>;
  readonly stores: v.InferOutput<typeof stores>;
}

/** As it comes out of the page, where what is missing is left out. */
export interface AdsClaimed {
  readonly tags: v.InferInput<typeof tags>;
  readonly prebid: v.InferInput<typeof prebid>;
  readonly bids: v.InferInput<typeof bids>;
  readonly elements: v.InferInput<typeof elements>;
  readonly stores: v.InferInput<typeof stores>;
}

export type Reading = keyof AdsRead;
export type Refusal = (typeof refusals)[number];
export type Instance = AdsRead['prebid']['instances'][number];
export type FirstParty = Instance['firstParty'];
export type Data = FirstParty['data'][number];
export type Eid = Instance['eids'][number];
export type Bid = AdsRead['bids']['bids'][number];
export type Store = AdsRead['stores']['stores'][number];

/** What one reading gave, if it has exactly its shape and keeps the caps; `null` for anything else. */
export function toRead<Name extends Reading>(name: Name, value: unknown): AdsRead[Name] | null {
  const parsed = v.safeParse(shapes[name], value);
  return parsed.success ? (parsed.output as AdsRead[Name]) : null;
}
