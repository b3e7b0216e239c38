import fc from 'fast-check';
import { categories } from '../../src/companies/category.ts';
import { places } from '../../src/evidence/place.ts';
import type { RequestSeen } from '../../src/ledger/schema.ts';
import type { PriceRow, VisitRow } from '../../src/ledger/schema.ts';
import type { Recorded } from '../../src/export/recorded.ts';
import { details, type Finding, type Reason } from '../../src/signals/finding.ts';
import type { IdentifierSeen } from '../../src/signals/identifiers.ts';
import { kinds } from '../../src/signals/kind.ts';
import type { ThirdParty } from '../../src/signals/third-party.ts';
import { subjects, valueClasses, type Told } from '../../src/signals/told.ts';

/** Texts as pages make them up, also those that look like formulas, quotes, marks and the names of prototypes. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[\s'"=+\-@|%,\t\r\n＝\uFEFFa1[\]{}\\]{0,6}$/),
  fc.constantFrom('__proto__', 'null', '', '0', '…'),
);

const count = fc.nat({ max: 100_000 });
const time = fc.integer({ min: 1_700_000_000_000, max: 1_795_000_000_000 });
const host = fc.constantFrom(
  'shop.test',
  'a.b.tracker.test',
  '[2001:db8::1]',
  '::1',
  '192.168.0.1',
  'xn--bcher-kva.test',
  'a_b.test',
);
const company = fc.option(anyText);
const outcome = fc.constantFrom('pending', 'answered', 'tried');

const reason: fc.Arbitrary<Reason> = fc.record(
  {
    place: fc.constantFrom(...places),
    found: anyText,
    outcome,
    count,
    script: anyText,
    company: anyText,
    detail: fc.tuple(fc.constantFrom(...details), anyText),
  },
  { requiredKeys: ['place', 'found'] },
);

const told: fc.Arbitrary<Told> = fc.record(
  {
    field: anyText,
    about: fc.constantFrom(...subjects),
    value_class: fc.constantFrom(...valueClasses),
    way: fc.constantFrom('sent', 'held'),
    value: anyText,
  },
  { requiredKeys: ['field', 'about', 'value_class', 'way'] },
);

const finding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom(...kinds),
  id: anyText,
  name: anyText,
  company,
  certainty: fc.constantFrom('observed', 'declared', 'inferred'),
  reasons: fc.array(reason, { minLength: 1, maxLength: 3 }) as unknown as fc.Arbitrary<[Reason]>,
  told: fc.option(fc.array(told, { maxLength: 3 })),
});

const party: fc.Arbitrary<ThirdParty> = fc.record({
  host,
  domain: host,
  company,
  category: fc.constantFrom(...categories),
  relation: fc.constantFrom('third', 'same-owner'),
  requests: count,
  answered: count,
  tried: count,
  posts: count,
  bytes: count,
  milliseconds: count,
  setCookies: fc.array(anyText, { maxLength: 3 }),
});

const identifier: fc.Arbitrary<IdentifierSeen> = fc.record({
  vendor: anyText,
  vendorName: anyText,
  company: anyText,
  place: fc.constantFrom('cookie', 'storage'),
  name: anyText,
  host: fc.option(host),
  kept: fc.option(fc.oneof(count, fc.constantFrom('session', 'until-cleared'), fc.constant(106_751_991_167_300))),
});

const request: fc.Arbitrary<RequestSeen> = fc.record({
  session: anyText,
  id: anyText,
  leg: fc.nat({ max: 0xffff_ffff }),
  host: fc.oneof(host, fc.constantFrom('', 'shop.test:8080', '[::1]:8080')),
  type: fc.constantFrom('script', 'xmlhttprequest'),
  method: fc.option(anyText),
  url: fc.option(anyText),
  at: fc.option(time),
  outcome,
  status: fc.option(fc.nat(999)),
  bytes: fc.option(count),
  took: fc.option(count),
});

const visit: fc.Arbitrary<Omit<VisitRow, 'id'>> = fc.record({
  url: anyText,
  site: fc.oneof(host, fc.constant('')),
  siteCompany: company,
  startedAt: time,
  status: fc.option(fc.nat(999)),
  error: fc.option(anyText),
  thirdParties: fc.array(party, { maxLength: 3 }),
  findings: fc.array(finding, { maxLength: 3 }),
  identifiers: fc.array(identifier, { maxLength: 2 }),
  own: fc.record({ requests: count, bytes: count, milliseconds: count, posts: count }),
  beyond: count,
  requestsBeyond: count,
  unread: fc.record({ malformed: count, 'too-large': count }),
  gaps: count,
  lastAt: time,
  traces: fc.constant([]),
  detector: anyText,
  catalogue: anyText,
});

/** Visits as a ledger may have them, each with an id of its own. */
export const anyVisits: fc.Arbitrary<readonly Recorded[]> = fc
  .array(fc.tuple(anyText, visit, fc.array(request, { maxLength: 4 })), { maxLength: 8 })
  .map((all) => all.map(([id, one, requests], at) => ({ visit: { id: `${at}${id}`, ...one }, requests })));

const price = fc.record({
  site: host,
  product: fc.stringMatching(/^[\da-f]{16}$/),
  day: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  nth: fc.integer({ min: 1, max: 9 }),
  price: fc.constantFrom('49', '0.5', '1234567.89'),
  high: fc.option(fc.constantFrom('50', '99.90')),
  currency: fc.constantFrom('EUR', 'JPY'),
});

/** Prices as a ledger may have them. */
export const anyPrices: fc.Arbitrary<readonly PriceRow[]> = fc.array(
  price.map((one) => ({ id: [one.product, one.day, one.currency, one.price, one.high ?? ''].join(' '), ...one })),
  { maxLength: 5 },
);
