import { longestBody } from '../signals/packed.ts';
import { subjects, valueClasses } from '../signals/told.ts';
import { markups } from '../evidence/prices.ts';
import { availabilities } from '../signals/prices/said.ts';
import type { FindingExport, IdentifierExport, PriceExport, Rows, ThirdPartyExport, VisitExport } from './rows.ts';

/** A column: its Frictionless type, and what it means in words. */
type Column = readonly [type: 'string' | 'integer' | 'number' | 'date' | 'datetime' | 'array', description: string];

const visits: Readonly<Record<keyof VisitExport, Column>> = {
  visit_id: ['string', 'Id of the visit: one document in a tab and everything in its frames.'],
  requested_url: ['string', 'Address that was asked for. Empty where a person browsed.'],
  url: ['string', 'Address of the document that came.'],
  site: ['string', 'Registrable domain (eTLD+1) of that address.'],
  started_at: ['datetime', 'When the document was asked for (UTC).'],
  status: ['integer', 'HTTP status of the document; empty where none was seen.'],
  error: ['string', "The browser's error word for a document that did not load."],
  beyond: ['integer', 'Third-party hosts seen beyond the cap of one visit: counted, not kept.'],
  unread_malformed: [
    'integer',
    'Requests to endpoints that can be read whose body could not be: it was cut, or no gzip after all.',
  ],
  unread_too_large: [
    'integer',
    `The same, because the body was longer than ${longestBody} bytes as it was sent, or would have been once unpacked.`,
  ],
  own_requests: ['integer', "Requests to the site's own hosts."],
  own_bytes: [
    'integer',
    'Sum of the lengths of their answers, as declared or as the browser told the page: a lower bound.',
  ],
  own_milliseconds: ['integer', 'Sum of the times from each such request to the first byte of its answer.'],
  content_bytes: ['integer', "Bytes of the site's own hosts, of its company's, and of hosts that serve content."],
  targeting_bytes: ['integer', 'Bytes of hosts that watch, identify or address people, by their category.'],
  unknown_bytes: ['integer', 'Bytes of hosts of which we do not know what they are for.'],
  co2_grams: ['number', 'Estimated CO2 of all bytes: Sustainable Web Design Model 4, world average electricity.'],
  targeting_co2_grams: ['number', 'The same for targeting_bytes.'],
  detector: ['string', 'Version of Telltale that judged.'],
  catalogue: ['string', 'Hash of the catalogue of vendors and practices it judged with.'],
};

const findings: Readonly<Record<keyof FindingExport, Column>> = {
  visit_id: ['string', 'The visit it was found in.'],
  site: ['string', 'Registrable domain of the visited page.'],
  kind: ['string', 'What the finding is about.'],
  id: ['string', 'Id of the vendor or practice.'],
  name: ['string', 'Name of the vendor or practice.'],
  company: ['string', 'Company behind the vendor; empty for a practice nobody is shown to be behind.'],
  certainty: [
    'string',
    'observed: the browser attests it; declared: the page or vendor says so; inferred: a pattern says so.',
  ],
  reasons: [
    'array',
    'Why: {place, found, outcome?, count?, script?, company?, detail?}. Outcome answered, tried (tried, did not leave) or pending (no answer seen); count of calls; script as the stack names it; company behind the reason; detail [word, value].',
  ],
  told: [
    'array',
    'What the party was told, or what is ready for it: {field, about, value_class, way, value?}; empty where nothing was decoded. ' +
      'Field as it stands in the bytes, with … for a part that is an ID or an address; ' +
      `about ${subjects.join(', ')}; value_class, what the value looks like: ${valueClasses.join(', ')}; ` +
      'way sent (it stood in a request that left) or held (page or browser keep it, and nobody was seen to send it). ' +
      'With --values fields are not shortened, and each value is told of; else each field and class once.',
  ],
};

const thirdParties: Readonly<Record<keyof ThirdPartyExport, Column>> = {
  visit_id: ['string', 'The visit in which it was asked.'],
  site: ['string', 'Registrable domain of the visited page.'],
  host: ['string', 'Host that was asked for something.'],
  domain: ['string', 'Registrable domain of the host.'],
  company: ['string', 'Company behind the host; empty where we do not know.'],
  category: ['string', 'What the host is used for; unknown where we do not know.'],
  relation: [
    'string',
    "third: of another company than the site's, or of nobody we know; same-owner: of the site's company.",
  ],
  requests: ['integer', 'Requests seen.'],
  posts: ['integer', 'Of these, requests that hand something over: not GET, or a socket.'],
  bytes: ['integer', 'Sum of the lengths that answers declared, or that the browser told the page: a lower bound.'],
  milliseconds: ['integer', 'Sum of the times from each request to the first byte of its answer.'],
  outcome: [
    'string',
    'answered: something left and was answered; tried: nothing left; pending: no answer over the network was seen.',
  ],
  set_cookies: ['array', 'Names of cookies its answers set.'],
};

const identifiers: Readonly<Record<keyof IdentifierExport, Column>> = {
  visit_id: ['string', 'The visit in which it was seen.'],
  site: ['string', 'Registrable domain of the visited page.'],
  vendor: ['string', 'Id of the vendor whose ID it is.'],
  company: ['string', 'Company behind the vendor.'],
  place: ['string', 'cookie or storage.'],
  name: ['string', 'Name of the cookie, or key in the storage. Values are never exported.'],
  host: ['string', 'Host of a third-party cookie; empty where it stands on the visited site.'],
  kept: [
    'string',
    'Days until it ends by itself; session: when the browser is closed; until-cleared: never; empty: not known.',
  ],
};

const prices: Readonly<Record<keyof PriceExport, Column>> = {
  visit_id: ['string', 'The visit that saw this price.'],
  site: ['string', 'Registrable domain of the product page.'],
  product: [
    'string',
    'What stands for the product, the same at every visit, as a list of three in JSON: host and path of its page without tracking parameters, the variant or empty, then its number as the page states it (such as sku=AB1), or else its name.',
  ],
  name: ['string', 'Name of the product; empty where the page gives none.'],
  day: ['date', 'Day on which it was first seen (UTC). Each visit has one row for each price.'],
  price: ['string', 'The price that the page declares, as decimal text; the lowest where it is a range.'],
  high: ['string', 'The highest price where it is a range; else empty.'],
  currency: ['string', 'Currency of the price (ISO 4217).'],
  which: [
    'string',
    'only: the page declares one price; chosen: that of the variant chosen on the page; range: its variants or sellers differ and none is chosen.',
  ],
  availability: [
    'string',
    `Availability as the page declares it: ${availabilities.join(', ')}; empty where it does not.`,
  ],
  markup: ['string', `Where the page declares it: ${markups.join(', ')}.`],
  first_seen: ['datetime', 'When the visit first saw it (UTC).'],
  last_seen: ['datetime', 'When the visit last saw it to be new or changed (UTC).'],
};

const tables: Readonly<Record<keyof Rows, Readonly<Record<string, Column>>>> = {
  visits,
  findings,
  third_parties: thirdParties,
  identifiers,
  prices,
};

/** The columns of a table, in order. */
export function columnsOf(table: keyof Rows): readonly string[] {
  return Object.keys(tables[table]);
}

/** datapackage.json for the files (https://datapackage.org/standard/data-package/). */
export function datapackage(facts: Readonly<Record<string, unknown>>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'telltale-observations',
    title: 'What Telltale saw',
    ...facts,
    resources: Object.entries(tables).map(([name, columns]) => ({
      name: name.replace('_', '-'),
      path: `${name}.jsonl`,
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(([field, [type, description]]) => ({ name: field, type, description })),
        ...(name === 'visits'
          ? { primaryKey: 'visit_id' }
          : { foreignKeys: [{ fields: 'visit_id', reference: { resource: 'visits', fields: 'visit_id' } }] }),
      },
    })),
  };
}
