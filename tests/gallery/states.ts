import type { VisitRow } from '../../src/ledger/schema.ts';
import type { TabView } from '../../src/messages/contract.ts';
import type { ShownTab } from '../../src/messages/tab.ts';
import type { Answered, Shown } from '../../src/popup/asking.ts';
import type { AdsSummary } from '../../src/signals/ads/summary.ts';
import type { Finding } from '../../src/signals/finding.ts';
import type { IdentifierSeen } from '../../src/signals/identifiers.ts';
import type { Told } from '../../src/signals/told.ts';
import type { ThirdParty } from '../../src/signals/third-party.ts';
import { chats } from './chats.ts';
import { consents } from './consent.ts';
import { labels } from './labels.ts';
import { mails } from './mail.ts';
import { priceCards } from './prices.ts';

/** A third party: answered once, unless told otherwise. */
export function host(name: string, company: string | null, more: Partial<ThirdParty> = {}): ThirdParty {
  const counts = { requests: 1, answered: 1, tried: 0, posts: 0, bytes: 0, milliseconds: 0, setCookies: [] };
  return {
    relation: 'third',
    host: name,
    domain: name,
    company,
    category: company ? 'advertising' : 'unknown',
    ...counts,
    ...more,
  };
}

/** A finding: seen by one answered request, unless told otherwise. */
export function finding(id: string, name: string, company: string | null, more: Partial<Finding> = {}): Finding {
  const reasons: Finding['reasons'] = [{ place: 'request', found: `https://${id}.test/tag.js`, outcome: 'answered' }];
  return { kind: 'advertising', id, name, company, certainty: 'observed', reasons, told: null, ...more };
}

/** Something told, in a request unless told otherwise. */
function told(field: string, about: Told['about'], value_class: Told['value_class'], value: string): Told {
  return { field, about, value_class, way: 'sent', value };
}

const script = 'https://fpnpmcdn.net/v3/abc/loader.js';

/** An ID on the site of which nobody told how long it is kept, unless told otherwise. */
export function identifier(
  name: string,
  vendor: string,
  vendorName: string,
  company: string,
  more: Partial<IdentifierSeen> = {},
): IdentifierSeen {
  return { name, vendor, vendorName, company, place: 'cookie', host: null, kept: null, ...more };
}

/** A visit to example.com where nothing was seen, unless told otherwise. */
export function visit(more: Partial<VisitRow> = {}): VisitRow {
  return {
    id: 'A',
    url: 'https://example.com/',
    site: 'example.com',
    siteCompany: null,
    startedAt: 0,
    status: 200,
    error: null,
    thirdParties: [],
    findings: [],
    identifiers: [],
    own: { requests: 1, bytes: 0, milliseconds: 0, posts: 0 },
    unread: { malformed: 0, 'too-large': 0 },
    beyond: 0,
    requestsBeyond: 0,
    gaps: 0,
    lastAt: 0,
    traces: [],
    detector: '0.1.0',
    catalogue: '000000000000',
    ...more,
  };
}

/** The worker's answer about a visit. */
export function answered(
  of: VisitRow | null,
  more: Partial<TabView> = {},
  url = 'https://example.com/',
  access: ShownTab['access'] = 'granted',
): Answered {
  const view: TabView = {
    visit: of,
    companies: [],
    optOuts: {},
    elsewhere: [],
    notices: [],
    ads: null,
    consent: null,
    chats: [],
    prices: null,
    labels: null,
    ...more,
  };
  return { state: 'answered', tab: { id: 1, url, access }, view, stale: false };
}

/** What a page with an auction says of its ads. */
const auction: AdsSummary = {
  offeredTo: [
    { name: 'Magnite', vendor: 'magnite', code: 'rubicon', answer: 'offer' },
    { name: 'Index Exchange', vendor: 'index-exchange', code: 'ix', answer: 'nothing' },
    { name: 'slowbidder', vendor: null, code: 'slowbidder', answer: 'late' },
  ],
  ids: [
    { name: 'Unified ID 2.0', vendor: 'uid2', from: 'email-or-phone', source: 'uidapi.com', of: 'person', bidders: 3 },
    { name: 'SharedID', vendor: 'shared-id', from: 'browser', source: 'pubcid.org', of: 'device', bidders: 3 },
  ],
  said: [
    { field: 'user.yob', about: 'age', value_class: 'number', way: 'held', value: '1984' },
    { field: 'user.gender', about: 'gender', value_class: 'word', way: 'held', value: 'F' },
  ],
  groups: [
    {
      provider: { name: 'data.example', vendor: null },
      of: 'person',
      segtax: 4,
      taxonomy: { name: 'IAB Tech Lab Audience Taxonomy 1.1', of: 'person', names: 'audience' },
      segments: [
        { id: '49', name: null },
        { id: '687', name: null },
      ],
      where: 'user.data',
      place: 'global',
      extent: 'whole',
    },
  ],
  offers: [
    {
      bidder: { name: 'Magnite', vendor: 'magnite' },
      cpm: 1.5,
      currency: 'EUR',
      slot: 'top',
      advertiser: 'Brand',
      outcome: 'won',
    },
  ],
  slots: ['/1234/news/top', '/1234/news/side'],
  advertisers: [
    {
      slot: 'top',
      name: 'Brand',
      by: 'bid',
      certainty: 'declared',
      dsa: { behalf: 'Brand Ltd', paid: 'Agency GmbH', parameters: ['profile', 'basic'] },
    },
  ],
  whyLinks: [{ host: 'adssettings.google.com', path: '/whythisad' }],
  failures: { accessor: 0, threw: 0, shape: 1 },
};

const typical = visit({
  thirdParties: [
    host('www.googletagmanager.com', 'Google', {
      category: 'tag-manager',
      requests: 2,
      answered: 2,
      bytes: 250_000,
      milliseconds: 310,
    }),
    host('securepubads.g.doubleclick.net', 'Google', { requests: 12, answered: 11, tried: 1, setCookies: ['IDE'] }),
    host('connect.facebook.net', 'Meta', { category: 'social', requests: 3, answered: 3, setCookies: ['fr', 'sb'] }),
    host('static.hotjar.com', 'Contentsquare', { category: 'session-replay', requests: 4, answered: 4 }),
    host('cdn.jsdelivr.net', 'jsDelivr', { category: 'cdn' }),
    host('bat.bing.com', 'Microsoft', { requests: 2, answered: 0, tried: 2 }),
    host('px.ads.linkedin.com', 'Microsoft', { requests: 1, answered: 0, tried: 1 }),
    host('assets.fullbeans.test', null),
    host('a-very-long-name-that-does-not-end.and-goes-on.tracking.eu-central-1.fullbeans.test', null, { requests: 40 }),
    host('x1.fullbeans.test', null, { answered: 0 }),
    host('img.example-cdn.test', 'Example Media', { category: 'content', relation: 'same-owner', bytes: 400_000 }),
  ],
  identifiers: [
    identifier('_ga', 'google-analytics', 'Google Analytics', 'Google', { kept: 390.2 }),
    identifier('IDE', 'google-ads', 'Google Ads', 'Google', { host: 'doubleclick.net', kept: 395 }),
    identifier('_hjSessionUser_1234567', 'hotjar', 'Hotjar', 'Contentsquare', { kept: 'session' }),
    identifier('cto_bundle', 'criteo', 'Criteo', 'Criteo', { place: 'storage', kept: 'until-cleared' }),
  ],
  own: { requests: 42, bytes: 812_000, milliseconds: 2400, posts: 1 },
  findings: [
    finding('hotjar', 'Hotjar', 'Contentsquare', {
      kind: 'session-replay',
      reasons: [
        { place: 'request', found: 'https://static.hotjar.com/c/hotjar-1234567.js', outcome: 'answered' },
        { place: 'global', found: '_hjSettings' },
        { place: 'cookie', found: '_hjSessionUser_1234567' },
        { place: 'request', found: 'https://content.hotjar.io/', outcome: 'tried' },
      ],
    }),
    finding('canvas-fingerprinting', 'Canvas fingerprinting', null, {
      kind: 'fingerprinting',
      certainty: 'inferred',
      reasons: [
        { place: 'call', found: 'canvas-text', count: 4, script, company: 'Fingerprint', detail: ['characters', '38'] },
        { place: 'call', found: 'canvas-read', count: 1, script, company: 'Fingerprint', detail: ['pixels', '60'] },
      ],
    }),
    finding('typed-text-leak', 'Typed text sent before you sent it', null, {
      kind: 'disclosure',
      reasons: [
        {
          place: 'request',
          found: 'https://in.fullbeans.test/track',
          outcome: 'answered',
          detail: ['typed', 'email sha256'],
        },
      ],
    }),
    finding('cookie-syncing', 'Cookie syncing', null, {
      kind: 'identity',
      reasons: [
        {
          place: 'request',
          found: 'https://ib.adnxs.com/setuid',
          outcome: 'answered',
          company: 'Microsoft',
          detail: ['id-of', 'doubleclick.net'],
        },
      ],
    }),
    finding('click-id', 'Click IDs', null, {
      kind: 'identity',
      reasons: [{ place: 'address', found: 'fbclid', company: 'Meta' }],
    }),
    finding('doubleclick', 'Google Ad Manager', 'Google'),
    finding('meta-pixel', 'Meta Pixel', 'Meta', {
      told: [
        told('ev', 'event', 'word', 'PageView'),
        told('ev', 'event', 'word', 'ViewContent'),
        told('cd[content_name]', 'product', 'text', 'Pregnancy test, pack of two'),
        told('cd[value]', 'price', 'number', '12.90'),
        told('cd[currency]', 'price', 'currency', 'EUR'),
        told('ud[em]', 'email', 'sha256', '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b'),
        told('ud[external_id]', 'person', 'number', '123456789'),
        told('fbp', 'browser', 'token', 'fb.1.1596403881668.1116446470'),
        told('dl', 'page', 'url', 'https://example.com/products/pregnancy-test?ref=newsletter'),
        told('id', 'account', 'number', '1234567890'),
        told('v', 'technical', 'word', '2.9.176'),
        { field: 'fbq.instance', about: 'segment', value_class: 'word', way: 'held', value: 'returning-visitors' },
      ],
      certainty: 'declared',
      reasons: [{ place: 'global', found: 'fbq' }],
    }),
    finding('intercom', 'Fin by Intercom', 'Intercom', {
      kind: 'ai-chat',
      certainty: 'inferred',
      reasons: [{ place: 'storage', found: 'intercom.intercom-state-xyz' }],
    }),
    finding('gtm', 'Google Tag Manager', 'Google', { kind: 'tag-manager' }),
  ],
});

const optOuts: TabView['optOuts'] = {
  hotjar: { by: 'link', url: 'https://www.hotjar.com/policies/do-not-track/' },
  gtm: { by: 'site' },
};

const many = visit({
  beyond: 3,
  thirdParties: Array.from({ length: 2000 }, (_, index) =>
    host(`h${index}.party${index % 700}.test`, index % 5 ? `Company ${index % 700}` : null, { requests: index }),
  ),
  findings: Array.from({ length: 60 }, (_, index) => finding(`vendor-${index}`, `Vendor ${index}`, `Company ${index}`)),
});

const rude = '<img src=x onerror=alert(1)>\u202Emoc.elgoog';

const hostile = visit({
  site: `${'long-'.repeat(12)}name.test`,
  thirdParties: [host('xn--gogle-jua.test', rude), host(`${'a'.repeat(60)}.${'b'.repeat(60)}.test`, null)],
  findings: [
    finding('rude', rude, rude, { certainty: 'inferred', reasons: [{ place: 'cookie', found: rude.repeat(3) }] }),
  ],
});

const blocked = visit({
  thirdParties: [
    host('doubleclick.net', 'Google', { answered: 0, tried: 1 }),
    host('connect.facebook.net', 'Meta', { answered: 0, tried: 1 }),
  ],
});

/** A page where what was done goes against what was said. */
const broken = visit({
  thirdParties: [
    host('www.google-analytics.com', 'Google', { category: 'analytics', requests: 3, answered: 3 }),
    host('www.facebook.com', 'Meta', { requests: 2, answered: 2 }),
  ],
  findings: [
    finding('after-refusal', 'Recognised after you said no', null, {
      kind: 'consent',
      certainty: 'inferred',
      reasons: [
        {
          place: 'request',
          found: 'https://www.google-analytics.com',
          outcome: 'answered',
          company: 'Google',
          detail: ['sent', 'cid'],
        },
        {
          place: 'request',
          found: 'https://www.facebook.com',
          outcome: 'answered',
          company: 'Meta',
          detail: ['set', 'fr'],
        },
      ],
    }),
    finding('late-consent-default', 'Consent set too late', null, {
      kind: 'consent',
      certainty: 'declared',
      reasons: [{ place: 'global', found: 'google_tag_data.ics' }],
    }),
  ],
});

/** A page that contacts nobody, and keeps ready what it thinks of somebody. */
const kept = visit({
  findings: [
    finding('data-layer-profile', 'What is thought of you, kept ready in the page', null, {
      kind: 'customer-data',
      certainty: 'declared',
      reasons: [{ place: 'global', found: 'dataLayer' }],
      told: [
        { field: 'dataLayer.user_religion', about: 'religion', value_class: 'word', way: 'held', value: 'buddhist' },
        { field: 'dataLayer.user.pregnant', about: 'health', value_class: 'flag', way: 'held', value: 'yes' },
      ],
    }),
  ],
});

/** A page that told others what is of the special kinds. */
const touching = visit({
  thirdParties: [
    host('www.facebook.com', 'Meta'),
    host('sslwidget.criteo.com', 'Criteo'),
    host('doubleclick.net', 'Google'),
  ],
  findings: [
    finding('doubleclick', 'Google Ad Manager', 'Google'),
    finding('criteo', 'Criteo OneTag', 'Criteo', { told: [told('age', 'age', 'number', '38')] }),
    finding('meta-pixel', 'Meta Pixel', 'Meta', {
      told: [told('cd[condition]', 'health', 'word', 'pregnant'), told('cd[faith]', 'religion', 'word', 'buddhist')],
    }),
  ],
});

/** A page with a chat. */
const chatty = visit({
  thirdParties: [
    host('www.chatbase.co', 'Chatbase', { category: 'ai-chat', requests: 12, answered: 12 }),
    host('api-iam.intercom.io', 'Fin', { category: 'live-chat', requests: 7, answered: 7 }),
  ],
  findings: [
    finding('chatbase', 'Chatbase', 'Chatbase', {
      kind: 'ai-chat',
      reasons: [
        { place: 'request', found: 'https://www.chatbase.co/embed.min.js', outcome: 'answered' },
        { place: 'element', found: '#chatbase-bubble-button' },
        { place: 'words', found: 'ai assistant', detail: ['notice', 'heading'] },
      ],
    }),
    finding('intercom', 'Intercom', 'Fin', { kind: 'live-chat' }),
  ],
});

/** The popup on a webmail, once for each thing that can be said of its messages. */
const webmail = answered(visit({ site: 'google.com', siteCompany: 'Google' }), {}, 'https://mail.google.com/mail/u/0/');

/** Every state of the popup, by name. */
export const states: Readonly<Record<string, Shown>> = {
  loading: { state: 'loading' },
  typical: answered(typical, { optOuts }),
  auction: answered(visit({ thirdParties: [host('fastlane.rubiconproject.com', 'Magnite')] }), { ads: auction }),
  many: answered(many),
  blocked: answered(blocked),
  unnamed: answered(visit({ thirdParties: [host('x.test', null), host('y.test', null)] })),
  empty: answered(visit()),
  kept: answered(kept),
  touching: answered(touching),
  hostile: answered(hostile),
  unseen: answered(null),
  withheld: answered(null, {}, 'https://www.example.com/', 'withheld'),
  special: answered(null, {}, 'chrome://settings/'),
  failed: answered(visit({ status: null, error: 'net::ERR_NAME_NOT_RESOLVED' })),
  silent: { state: 'silent' },
  notices: answered(typical, { optOuts, notices: ['memory', 'newer', 'lost'] }),
  stale: { ...answered(typical, { optOuts }), stale: true },
  ...Object.fromEntries(Object.entries(consents).map(([name, consent]) => [name, answered(broken, { consent })])),
  ...Object.fromEntries(Object.entries(chats).map(([name, of]) => [name, answered(chatty, { chats: of })])),
  ...Object.fromEntries(Object.entries(priceCards).map(([name, prices]) => [name, answered(blocked, { prices })])),
  ...Object.fromEntries(Object.entries(labels).map(([name, of]) => [name, answered(blocked, { labels: of })])),
  ...Object.fromEntries(Object.keys(mails).map((name) => [name, webmail])),
};
