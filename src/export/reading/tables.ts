import * as v from 'valibot';
import { categories } from '../../companies/category.ts';
import { places } from '../../evidence/place.ts';
import type { Outcome } from '../../evidence/request-fact.ts';
import { details, type Certainty, type Finding } from '../../signals/finding.ts';
import type { IdentifierSeen } from '../../signals/identifiers.ts';
import { kinds } from '../../signals/kind.ts';
import type { Relation, ThirdParty } from '../../signals/third-party.ts';
import { subjects, valueClasses, type Told } from '../../signals/told.ts';
import type { Rows } from '../rows.ts';
import type { VisitExport } from '../tables/visits.ts';
import type { RequestExport } from '../tables/requests.ts';
import { tables } from '../tables.ts';
import { address, host, mostOfList, outOfTime, rowSchema, text, whole, type Narrow } from './cells.ts';

/** The tables that a ledger is put together from again. */
export type ReadTable = Exclude<keyof Rows, 'prices'>;

/** Rows as they come out of the check, moments in milliseconds. */
export interface Checked {
  readonly visits: Omit<VisitExport, 'started_at' | 'last_seen_at'> & {
    readonly started_at: number;
    readonly last_seen_at: number;
  };
  readonly findings: Finding & OfVisit;
  readonly third_parties: Omit<ThirdParty, 'setCookies'> & OfVisit & { readonly set_cookies: string[] };
  readonly identifiers: Omit<IdentifierSeen, 'vendorName'> & OfVisit & { readonly vendor_name: string };
  readonly requests: Omit<RequestExport, 'started_at' | 'outcome'> & {
    readonly started_at: number | null;
    readonly outcome: Outcome;
  };
  readonly price_history: Rows['price_history'][number];
}

interface OfVisit {
  readonly visit_id: string;
  readonly site: string;
}

const outcomes = ['pending', 'answered', 'tried'] as const satisfies readonly Outcome[];
const certainties = ['observed', 'declared', 'inferred'] as const satisfies readonly Certainty[];
const relations = ['third', 'same-owner'] as const satisfies readonly Relation[];
const ways = ['sent', 'held'] as const satisfies readonly Told['way'][];

/** Things without the parts that they do not have: Parquet gives a null for each. */
function withoutNull(one: object): object {
  return Object.fromEntries(Object.entries(one).filter(([, part]) => part !== null && part !== undefined));
}

const reason = v.pipe(
  v.object({
    place: v.picklist(places),
    found: text,
    outcome: v.nullish(v.picklist(outcomes)),
    count: v.nullish(whole),
    script: v.nullish(text),
    company: v.nullish(text),
    detail: v.nullish(v.tuple([v.picklist(details), text])),
  }),
  v.transform((one) => withoutNull(one)),
);

const told = v.pipe(
  v.object({
    field: text,
    about: v.picklist(subjects),
    value_class: v.picklist(valueClasses),
    way: v.picklist(ways),
    value: v.nullish(text),
  }),
  v.transform((one) => withoutNull(one)),
);

const nothing = v.literal('');

/** Browsers' ids have 36 letters at most, and all that came are remembered while a file is read. */
const id = v.pipe(v.string(), v.maxLength(200));

/** Days, or how a cookie ends. Some browsers keep one for as long as a site says, until the year 9999 and beyond. */
const kept = v.pipe(
  v.string(),
  v.regex(/^(\d{1,15}|session|until-cleared)$/),
  v.transform((one) => (/^\d/.test(one) ? Number(one) : one)),
);

const decimal = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d+(\.\d+)?$/));

const narrows: { readonly [Name in ReadTable]: Narrow } = {
  // No document, no version: an empty text, and not nothing.
  visits: { visit_id: id, url: address, site: v.union([nothing, host]), detector: text, catalogue: text },
  findings: {
    kind: v.picklist(kinds),
    certainty: v.picklist(certainties),
    reasons: v.pipe(v.array(reason), v.minLength(1), v.maxLength(mostOfList)),
    told: v.nullable(v.pipe(v.array(told), v.maxLength(mostOfList))),
  },
  third_parties: {
    host,
    domain: host,
    category: v.picklist(categories),
    relation: v.picklist(relations),
    outcome: v.picklist(outcomes),
  },
  identifiers: { place: v.picklist(['cookie', 'storage']), host: v.nullable(host), kept: v.nullable(kept) },
  requests: { host: v.union([nothing, host]), url: v.nullable(address), outcome: v.picklist(outcomes) },
  price_history: { price: decimal, high: v.nullable(decimal), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) },
};

const read = ['visits', 'findings', 'third_parties', 'identifiers', 'requests', 'price_history'] as const;

type Schemas = Readonly<Record<ReadTable, v.GenericSchema<unknown, object>>>;

const schemas = Object.fromEntries(
  read.map((name) => [name, rowSchema(tables[name].columns, narrows[name])]),
) as unknown as Schemas;

/** A row as the ledger may have it, or the name of the first column that is wrong. `latest`: in milliseconds since the epoch. */
export function checked<Name extends ReadTable>(
  table: Name,
  row: unknown,
  latest: number,
): { readonly row: Checked[Name] } | { readonly wrong: string } {
  const parsed = v.safeParse(schemas[table], row, { abortEarly: true });
  if (parsed.success) {
    const late = outOfTime(tables[table].columns, parsed.output, latest);
    return late === null ? { row: parsed.output as Checked[Name] } : { wrong: late };
  }
  const column = parsed.issues[0].path?.[0]?.key;
  return { wrong: typeof column === 'string' ? column : 'all of it' };
}
