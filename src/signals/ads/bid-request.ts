import { bodyPairs, leavesOf, mostPairs, packedJsonIn, pair, queryPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair, Subject } from '../told.ts';
import { describedBy, subjectOf } from './taxonomies.ts';

/** Parts of a request in the order in which they are read: what is long and says little of anybody comes last. */
const order = ['regs', 'device', 'site', 'user', 'eids', 'keywords'];

/** Most groups of one provider that are told. */
const mostSegments = 100;

function inOrder(request: unknown): unknown {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return request;
  const { imp, tags, ...rest } = request as Readonly<Record<string, unknown>>;
  const first = order.filter((name) => Object.hasOwn(rest, name)).map((name) => [name, rest[name]] as const);
  return {
    ...Object.fromEntries(first),
    ...rest,
    ...(imp !== undefined && { imp }),
    ...(tags !== undefined && { tags }),
  };
}

const eidLeaf = /^(.*\beids)(\[\d+\])\.(?:uids\[\d+\]\.)?id$/;

/** The ID that `eids[0].uids[0].id` holds as `eids[its.source]`, with `.person` for one that follows a person. */
function eidPair([name, value]: Pair, values: ReadonlyMap<string, string>): Pair {
  const [, list, at] = eidLeaf.exec(name) ?? [];
  if (list === undefined || at === undefined) return [name, value];
  const source = values.get(`${list}${at}.source`) ?? '';
  if (!/^[\w.-]{1,80}$/.test(source)) return [name, value];
  return pair(eidName(`${list}[${source}]`, values.get(name.replace(/id$/, 'atype'))), value);
}

/** The name of an ID, by the type of its agent. 3: a person's (AdCOM 1.0, "List: Agent Types"). */
export function eidName(name: string, atype: string | undefined): string {
  return atype === '3' ? `${name}.person` : name;
}

/** The ids of groups in one line for each thing that they say of somebody: `segment`, `segment.age`. */
export function segmentPairs(
  name: string,
  place: 'user' | 'site',
  segtax: number | null,
  segments: readonly { readonly id: string; readonly name: string }[],
): readonly Pair[] {
  const described = describedBy(segtax, place);
  const plain: Subject = place === 'user' ? 'segment' : 'page';
  const bySubject = new Map<Subject, string[]>();
  for (const segment of segments.slice(0, mostSegments)) {
    const about = subjectOf(described, segtax, segment.id);
    const before = bySubject.get(about) ?? [];
    bySubject.set(about, [...before, segment.name || segment.id]);
  }
  return [...bySubject].map(([about, names]) => pair(about === plain ? name : `${name}.${about}`, names.join(', ')));
}

const segmentLeaf = /^(.*\bdata\[\d+\])\.segment(\[\d+\])\.(id|name|value)$/;

/** Groups of each provider together, in place of a pair for every part of each. */
function withSegments(pairs: readonly Pair[], values: ReadonlyMap<string, string>): readonly Pair[] {
  const found = new Map<string, Set<string>>();
  const rest = pairs.filter(([name]) => {
    const [, data, at] = segmentLeaf.exec(name) ?? [];
    if (data === undefined || at === undefined) return true;
    found.set(data, (found.get(data) ?? new Set()).add(at));
    return false;
  });
  const groups = [...found].flatMap(([data, places]) => {
    const part = (at: string, what: string) => values.get(`${data}.segment${at}.${what}`) ?? '';
    const segments = [...places].map((at) => ({ id: part(at, 'id') || part(at, 'value'), name: part(at, 'name') }));
    const segtax = Number(values.get(`${data}.ext.segtax`) ?? Number.NaN);
    const place = /(^|\.)user\./.test(data) ? 'user' : 'site';
    return segmentPairs(`${data}.segment`, place, Number.isInteger(segtax) ? segtax : null, segments);
  });
  return [...groups, ...rest];
}

/**
 * What a request for bids in OpenRTB says (its body JSON), and what stands in its query: a pair for
 * every leaf, but IDs of others under the domain they are from (`user.ext.eids[id5-sync.com]`), and
 * the groups of one provider together (`user.data[0].segment`, or `.segment.age` by their taxonomy).
 * Source: https://github.com/InteractiveAdvertisingBureau/openrtb2.x/blob/main/2.6.md
 */
export function bidRequestPairs(sent: Sent): readonly Pair[] {
  const json = packedJsonIn(sent.body);
  const body = json === undefined ? bodyPairs(sent.body) : leavesOf(inOrder(json));
  const values = new Map(body);
  const told = withSegments(body, values).map((one) => eidPair(one, values));
  return [pair('event', 'Bid Request'), ...queryPairs(sent), ...told].slice(0, mostPairs);
}
