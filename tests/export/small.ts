import type { Recorded } from '../../src/export/recorded.ts';
import type { RequestSeen } from '../../src/ledger/schema.ts';
import type { PriceRow } from '../../src/ledger/schema.ts';
import type { Finding } from '../../src/signals/finding.ts';
import type { ThirdParty } from '../../src/signals/third-party.ts';

const day = 86_400_000;
const start = Date.parse('2026-11-10T08:00:00.000Z');

function party(host: string, company: string | null, category: ThirdParty['category'], requests: number): ThirdParty {
  const counts = { requests, answered: requests, tried: 0, posts: 0, bytes: 1000 * requests, milliseconds: 10 };
  const domain = host.split('.').slice(-2).join('.');
  return { host, domain, company, category, relation: 'third', ...counts, setCookies: ['=uid'] };
}

const syncing: Finding = {
  kind: 'identity',
  id: 'cookie-syncing',
  name: 'Cookie syncing',
  company: null,
  certainty: 'observed',
  reasons: [
    { place: 'request', found: 'https://sync.match.test', outcome: 'answered', detail: ['id-of', 'ads.test'] },
    { place: 'request', found: 'https://id.graph.test/s', outcome: 'tried', detail: ['id-of', 'ads.test'] },
  ],
  told: null,
};

const early: Finding = {
  kind: 'consent',
  id: 'before-choice',
  name: 'Before any choice',
  company: null,
  certainty: 'observed',
  reasons: [{ place: 'request', found: 'https://a.ads.test', outcome: 'answered' }],
  told: null,
};

const vendor: Finding = {
  kind: 'advertising',
  id: 'ads',
  name: 'Ads',
  company: 'Ads Inc',
  certainty: 'observed',
  reasons: [{ place: 'request', found: 'https://a.ads.test', outcome: 'answered' }],
  told: [{ field: 'uid', about: 'browser', value_class: 'token', way: 'sent' }],
};

function recorded(at: number, site: string, parties: readonly ThirdParty[], findings: readonly Finding[]): Recorded {
  const startedAt = start + at * day;
  const session = `s${at}`;
  const hosts = [
    `www.${site}`,
    ...parties.flatMap(({ host, requests }) => Array.from({ length: requests }, () => host)),
  ];
  const requests = hosts.map((host, nth): RequestSeen => {
    const seen = { type: 'script', method: 'GET', at: startedAt + nth, outcome: 'answered', status: 200 } as const;
    return { ...seen, id: String(nth), session, leg: nth, host, url: null, bytes: 1000, took: 10 };
  });
  return {
    visit: {
      id: `v${at}`,
      url: `https://www.${site}`,
      site,
      siteCompany: null,
      startedAt,
      status: 200,
      error: null,
      thirdParties: parties,
      findings,
      identifiers: [
        { vendor: 'ads', vendorName: 'Ads', company: 'Ads Inc', place: 'cookie', name: '_ads', host: null, kept: 390 },
      ],
      own: { requests: 1, bytes: 1000, milliseconds: 10, posts: 0 },
      beyond: 0,
      requestsBeyond: 0,
      unread: { malformed: 0, 'too-large': 0 },
      gaps: at === 4 ? 1 : 0,
      lastAt: startedAt + 1000,
      traces: [],
      detector: '0.1.0',
      catalogue: 'abc',
    },
    requests,
  };
}

const ads = party('a.ads.test', 'Ads Inc', 'advertising', 3);
const stats = party('stats.test', 'Stats Ltd', 'analytics', 2);
const odd = party('odd.test', null, 'unknown', 1);

/** A price as a ledger keeps it. */
function price(product: string, onDay: string, amount: string): PriceRow {
  const id = `${product} ${onDay} EUR ${amount} `;
  return { id, site: 'shop.test', product, day: onDay, nth: 1, price: amount, high: null, currency: 'EUR' };
}

/** A ledger of five visits to three sites, one a day from 2026-11-10, small enough to count by hand. */
export const small: { readonly visits: readonly Recorded[]; readonly prices: readonly PriceRow[] } = {
  visits: [
    recorded(0, 'shop.test', [ads, stats], [vendor, syncing, early]),
    recorded(1, 'news.test', [ads, stats, odd], [vendor, syncing]),
    recorded(2, 'shop.test', [ads], [vendor, early]),
    recorded(3, 'blog.test', [stats], []),
    recorded(4, 'shop.test', [], []),
  ],
  prices: [price('shoe', '2026-11-10', '49'), price('shoe', '2026-11-14', '59.5'), price('hat', '2026-11-10', '10')],
};
