import { targeting } from '../../src/companies/category.ts';
import { segmentStores } from '../../src/signals/ads/segment-stores.ts';
import type { Decoder } from '../../src/signals/decoder.ts';
import { shapesOf } from '../../src/signals/endpoints.ts';
import { subjects, type Subject } from '../../src/signals/told.ts';
import type { Vendor } from '../../src/signals/vendor.ts';

const code = (text: string) => `\`${text}\``;

function unique(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

function byId<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return all.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** Where its requests go: its own hosts, and what the path looks like on any other. */
function requestsOf({ marks, anyHost = [] }: Decoder): string {
  const hosts = unique(marks.map(({ host }) => host)).map(code);
  const shapes = unique(anyHost.flatMap(({ path }) => shapesOf(path))).map(code);
  return [hosts.join(', '), shapes.length > 0 ? `any host: ${shapes.join(', ')}` : ''].filter(Boolean).join('; ');
}

/** What says nothing of a person by itself, and stands in nearly every request. */
const leftOut: readonly Subject[] = ['device', 'account', 'technical', 'unknown'];

/** What its table names, in the order in which people see it. */
function saysOf({ fields }: Decoder): string {
  const named = new Set(Object.values(fields));
  return subjects.filter((one) => named.has(one) && !leftOut.includes(one)).join(', ');
}

/** One row per decoder, as a table in Markdown. */
export function decodedTable(decoders: readonly Decoder[], vendors: readonly Vendor[]): string {
  const names = new Map(vendors.map(({ id, name }) => [id, name]));
  const rows = byId(decoders).map((one) =>
    [code(one.id), names.get(one.vendor) ?? one.vendor, requestsOf(one), saysOf(one)].join(' | '),
  );
  const head = ['decoder | who is told | requests to | what its fields are about', '--- | --- | --- | ---'];
  // Every row as wide as the widest would be mostly blanks, and one new decoder would change them all.
  return ['<!-- prettier-ignore -->', ...[...head, ...rows].map((row) => `| ${row} |`)].join('\n');
}

/** Consent tools are read by code of their own (signals/consent), not by their vendor files. */
const kinds = targeting.filter((kind) => kind !== 'consent');

/** Every vendor under its kind: whose requests are read, what is read in pages, and who is only recognised. */
export function coverage(decoders: readonly Decoder[], vendors: readonly Vendor[]): string {
  const told = new Set(decoders.map(({ vendor }) => vendor));
  const recipes = vendors.filter(({ reads = [] }) => reads.length > 0);
  const read = new Set<string>([...recipes.map(({ id }) => id), ...segmentStores.map(({ vendor }) => vendor)]);
  return kinds
    .map((kind) => {
      const own = byId(vendors.filter((vendor) => vendor.kind === kind));
      const lists = {
        'requests are decoded': own.filter(({ id }) => told.has(id)),
        'read in the page': own.filter(({ id }) => read.has(id)),
        'only recognised': own.filter(({ id }) => !told.has(id) && !read.has(id)),
      };
      const lines = Object.entries(lists)
        .filter(([, list]) => list.length > 0)
        .map(([title, list]) => `- ${title} (${list.length}): ${list.map(({ id }) => id).join(', ')}`);
      return [`### ${kind}`, '', ...lines].join('\n');
    })
    .join('\n\n');
}
