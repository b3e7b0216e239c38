import type { Data, Store } from '../../evidence/ads.ts';
import { jsonIn, packedJsonIn } from '../pairs.ts';
import { partyOf, partyOfProvider, type Party } from './party.ts';
import { segmentStores, type StoreFormat } from './segment-stores.ts';
import { describedBy, taxonomyOf, type Described, type Taxonomy } from './taxonomies.ts';

/** Groups that somebody, or the page, was put into by one provider. */
export interface Groups {
  readonly provider: Party;
  readonly of: Described;
  readonly segtax: number | null;
  readonly taxonomy: Taxonomy | null;
  readonly segments: readonly { readonly id: string; readonly name: string | null }[];
  /** Where they stand: a key in storage, or the way to them in what bidders get. */
  readonly where: string;
  readonly place: 'storage' | 'global';
  /** Whether there were more than could be read. */
  readonly extent: 'whole' | 'cut';
}

type Segment = Groups['segments'][number];

/** Most groups told of one store. */
const mostSegments = 100;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function segmentOf(value: unknown): readonly Segment[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ id: String(value).slice(0, 200), name: null }];
  if (!isRecord(value)) return [];
  const { id, name } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return [];
  return [{ id: String(id).slice(0, 200), name: typeof name === 'string' ? name.slice(0, 200) : null }];
}

function listOf(value: unknown): readonly Segment[] {
  return Array.isArray(value) ? value.slice(0, mostSegments).flatMap(segmentOf) : [];
}

/** The ids in the lists below a value: tiers of a taxonomy stand beside each other. */
function listsBelow(value: unknown): readonly Segment[] {
  if (Array.isArray(value)) return listOf(value);
  return isRecord(value) ? Object.values(value).slice(0, 20).flatMap(listOf) : [];
}

type Found = Pick<Groups, 'segtax' | 'segments'>;

/** `{"4": {"3": ["72"]}}`: lists under the number of their taxonomy, one level deeper for those about one page. */
function byTaxonomy(value: unknown, depth = 0): readonly Found[] {
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([key, below]) => {
      if (/^\d{1,6}$/.test(key)) return [{ segtax: Number(key), segments: listsBelow(below) }];
      return depth === 0 ? byTaxonomy(below, 1) : [];
    });
}

function dataIn(value: unknown): readonly Found[] {
  if (!isRecord(value)) return [];
  const { segment, ext } = value;
  const segtax = isRecord(ext) && typeof ext['segtax'] === 'number' ? ext['segtax'] : null;
  return [{ segtax, segments: listOf(segment) }];
}

function userDataIn(value: unknown): readonly Found[] {
  let at = value;
  for (const step of ['rtd', 'ortb2', 'user', 'data']) at = isRecord(at) ? at[step] : undefined;
  return Array.isArray(at) ? at.slice(0, 20).flatMap(dataIn) : [];
}

/** Whole ids out of a list that was cut off somewhere. */
function idsInPart(text: string): readonly Segment[] {
  return [...text.matchAll(/[[,]\s*"?([\w.-]{1,60})"?(?=\s*,)/g)]
    .slice(0, mostSegments)
    .map(([, id]) => ({ id: id!, name: null }));
}

function plain(segments: readonly Segment[]): readonly Found[] {
  return [{ segtax: null, segments }];
}

const readers: Readonly<Record<StoreFormat, (text: string) => readonly Found[]>> = {
  ids: (text) => plain(jsonIn(text) === undefined ? idsInPart(text) : listOf(jsonIn(text))),
  commas: (text) => plain(listOf(text.split(',').filter((id) => /^[\w.-]{1,60}$/.test(id)))),
  cohorts: (text) => plain(listOf((jsonIn(text) as { cohorts?: unknown } | undefined)?.cohorts)),
  iabAudience: (text) => [
    { segtax: 4, segments: listOf((jsonIn(text) as { iabAudience?: unknown } | undefined)?.iabAudience) },
  ],
  targeting: (text) => plain(listsBelow((jsonIn(text) as { targeting?: unknown } | undefined)?.targeting)),
  taxonomies: (text) => byTaxonomy(jsonIn(text)),
  data: (text) => dataIn(jsonIn(text)),
  ortb2: (text) => userDataIn(jsonIn(text)),
  entries: (text) => plain(listOf((packedJsonIn(text) as { entries?: unknown } | undefined)?.entries)),
};

function formatOf({ vendor, key }: Store): StoreFormat | null {
  const found = segmentStores.find(
    (one) =>
      one.vendor === vendor && (one.key === key || (one.key.includes('*') && key.startsWith(one.key.split('*')[0]!))),
  );
  return found?.format ?? null;
}

/** The groups in a store of the site's; none where it is not in its vendor's shape. */
export function groupsInStore(store: Store): readonly Groups[] {
  const format = formatOf(store);
  if (!format) return [];
  return readers[format](store.value)
    .filter(({ segments }) => segments.length > 0)
    .map(({ segtax, segments }) => ({
      provider: partyOf(store.vendor),
      of: describedBy(segtax, 'user'),
      segtax,
      taxonomy: segtax === null ? null : taxonomyOf(segtax),
      segments,
      where: store.key,
      place: 'storage',
      extent: store.size > store.value.length || segments.length >= mostSegments ? 'cut' : 'whole',
    }));
}

/** The groups in one `data` object of what bidders get. */
export function groupsInData({ of, provider, segtax, segments }: Data): readonly Groups[] {
  const named = segments.flatMap(({ id, name, value }) =>
    (id ?? value ?? name) ? [{ id: id ?? value ?? name!, name }] : [],
  );
  if (named.length === 0) return [];
  return [
    {
      provider: partyOfProvider(provider ?? ''),
      of: describedBy(segtax, of),
      segtax,
      taxonomy: segtax === null ? null : taxonomyOf(segtax),
      segments: named,
      where: of === 'user' ? 'user.data' : 'site.content.data',
      place: 'global',
      extent: named.length >= mostSegments ? 'cut' : 'whole',
    },
  ];
}
