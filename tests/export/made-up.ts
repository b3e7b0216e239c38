import type { Level } from '../../src/export/level.ts';
import type { Rows } from '../../src/export/rows.ts';

/** A text that is nowhere else, and the strictest level that may show it. */
export interface Mark {
  readonly text: string;
  readonly until: Level;
}

/** Makes marks: each is an ID as trackers make them. `hex` gives 20 hexadecimal digits. */
export function marker(hex: () => string): { readonly marks: Mark[]; readonly mark: (until: Level) => string } {
  const marks: Mark[] = [];
  return {
    marks,
    mark(until) {
      const text = `${marks.length.toString(16).padStart(8, '0')}f00d${hex()}`;
      marks.push({ text, until });
      return text;
    },
  };
}

type Marking = (until: Level) => string;

/** An address whose host alone may be shown without paths. */
function address(mark: Marking): string {
  const [host, secret] = [mark('no-paths'), () => mark('no-values')];
  return `https://${secret()}:${secret()}@${host}.example:8080/${secret()}/a%20b;${secret()}?q=${secret()}#${secret()}`;
}

function findingsOf(visit_id: string, site: string, mark: Marking): Rows['findings'] {
  const ours = () => mark('counts-only');
  return [
    {
      visit_id,
      site,
      kind: ours(),
      id: ours(),
      name: ours(),
      company: ours(),
      certainty: 'observed',
      reasons: [
        { place: 'request', found: address(mark), outcome: 'answered', company: mark('no-paths') },
        { place: 'call', found: 'canvas-read', count: 3, script: address(mark), detail: ['pixels', '300'] },
        { place: 'call', found: mark('no-values') },
        { place: 'cookie', found: mark('no-values'), detail: ['in-cookie', mark('no-values')] },
        { place: 'storage', found: mark('no-values'), detail: ['sent', mark('no-values')] },
        { place: 'global', found: `dataLayer[].${mark('no-values')}`, detail: ['typed', mark('no-values')] },
        { place: 'element', found: mark('no-values'), detail: ['characters', mark('no-values')] },
        { place: 'address', found: mark('no-values') },
        { place: 'name', found: mark('no-values') },
        { place: 'words', found: `=${mark('no-values')}, "said" the\nchat`, detail: ['name', mark('no-values')] },
      ],
      told: [
        { field: 'en', about: 'event', value_class: 'word', way: 'sent', value: `@${mark('full')}` },
        {
          field: `people[${mark('full')}].plan`,
          about: 'trait',
          value_class: 'word',
          way: 'held',
          value: mark('full'),
        },
      ],
    },
  ];
}

/** An address as the browser reports it for a request: what stands behind its path is for the level full alone. */
function requestAddress(mark: Marking): string {
  const secret = () => mark('full');
  return `https://${secret()}:${secret()}@${mark('no-values')}.example/${mark('no-values')}/b;${secret()}?q=${secret()}#${secret()}`;
}

function requestsOf(visit_id: string, site: string, mark: Marking): Rows['requests'] {
  const one = { visit_id, site, leg: 7, started_at: '2026-11-22T18:00:00.000Z', outcome: 'answered', status: 200 };
  const size = { bytes: 1000, milliseconds: 20 };
  return [
    {
      ...one,
      ...size,
      session: mark('no-values'),
      request_id: mark('no-paths'),
      host: `${mark('no-paths')}.${mark('counts-only')}.example`,
      type: mark('counts-only'),
      method: mark('no-values'),
      url: requestAddress(mark),
    },
  ];
}

/** The rows of a visit in which every text that can be one is a mark. */
export function madeUpVisit(mark: Marking): Rows {
  const [visit_id, site] = [mark('no-paths'), mark('no-paths')];
  const at = '2026-11-22T18:00:00.000Z';
  const costs = {
    own_requests: 1,
    own_bytes: 2,
    own_milliseconds: 3,
    own_posts: 0,
    content_bytes: 4,
    targeting_bytes: 5,
  };
  return {
    visits: [
      {
        visit_id,
        requested_url: address(mark),
        url: address(mark),
        site,
        site_company: mark('no-paths'),
        started_at: at,
        last_seen_at: at,
        status: 200,
        error: `net::ERR at ${mark('no-values')}`,
        gaps: 0,
        beyond: 0,
        requests_beyond: 0,
        unread_malformed: 0,
        unread_too_large: 0,
        ...costs,
        unknown_bytes: 6,
        co2_grams: 0.5,
        targeting_co2_grams: 0.25,
        detector: mark('counts-only'),
        catalogue: mark('counts-only'),
      },
    ],
    findings: findingsOf(visit_id, site, mark),
    third_parties: [
      {
        visit_id,
        site,
        host: mark('no-paths'),
        domain: mark('counts-only'),
        company: mark('counts-only'),
        category: mark('counts-only'),
        relation: 'third',
        requests: 7,
        answered: 6,
        tried: 1,
        posts: 1,
        bytes: 1000,
        milliseconds: 20,
        outcome: 'answered',
        set_cookies: [mark('no-values'), `-${mark('no-values')}`],
      },
    ],
    identifiers: [
      {
        visit_id,
        site,
        vendor: mark('counts-only'),
        vendor_name: mark('no-paths'),
        company: mark('counts-only'),
        place: 'cookie',
        name: mark('no-values'),
        host: mark('no-paths'),
        kept: '390',
      },
    ],
    requests: requestsOf(visit_id, site, mark),
    prices: [
      {
        visit_id,
        site,
        product: `shop.example/${mark('no-values')}`,
        name: mark('no-values'),
        day: '2026-11-22',
        price: '49.5',
        high: null,
        currency: 'EUR',
        which: 'only',
        availability: null,
        markup: 'json-ld',
        first_seen: at,
        last_seen: at,
      },
    ],
    price_history: [
      { site, product: mark('no-values'), day: '2026-11-22', nth: 1, price: '49.5', high: null, currency: 'EUR' },
    ],
  };
}
