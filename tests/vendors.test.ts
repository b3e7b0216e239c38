import { describe, expect, test } from 'vitest';
import { cards } from '../src/companies/cards.ts';
import type { Source } from '../src/companies/company.ts';
import { suffixes } from '../src/companies/host.ts';
import { vendors, practices } from '../src/signals/catalogue.ts';
import type { NameMark, RequestMark } from '../src/signals/vendor.ts';
import { findingsOf, fixtures, type Fixture } from './fixture.ts';

/**
 * What each fixture reveals: these vendors and practices, and no others. Every fixture is thereby
 * a negative for every other vendor. Adding a vendor adds one row.
 */
const reveals: Record<string, readonly string[]> = {
  '33across': ['33across'],
  '6sense': ['6sense'],
  'ab-tasty': ['ab-tasty'],
  ada: ['ada'],
  addtoany: ['addtoany'],
  adform: ['adform'],
  'adobe-analytics': ['adobe-analytics'],
  'adobe-audience-manager': ['adobe-audience-manager'],
  'adobe-experience-platform': ['adobe-experience-platform'],
  'adobe-launch': ['adobe-launch'],
  'adobe-target': ['adobe-target'],
  adroll: ['adroll'],
  'akamai-mpulse': ['akamai-mpulse'],
  algolia: ['algolia'],
  'amazon-ads': ['amazon-ads'],
  amplitude: ['amplitude'],
  attentive: ['attentive'],
  'audible-tone': [],
  'audio-fingerprinting': ['audio-fingerprinting'],
  'avatar-picture': [],
  axeptio: ['axeptio'],
  'baidu-tongji': ['baidu-tongji'],
  bloomreach: ['bloomreach'],
  blueconic: ['blueconic'],
  bombora: ['bombora'],
  botpress: ['botpress'],
  braze: ['braze'],
  'canvas-fingerprinting': ['canvas-fingerprinting'],
  chartbeat: ['chartbeat'],
  chatbase: ['chatbase'],
  chatling: ['chatling'],
  clearbit: ['clearbit'],
  'clerk-io': ['clerk-io'],
  clicky: ['clicky'],
  'cloudflare-web-analytics': ['cloudflare-web-analytics'],
  complianz: ['complianz'],
  comscore: ['comscore'],
  connatix: ['connatix'],
  consentmanager: ['consentmanager'],
  'constructor-io': ['constructor-io'],
  contentsquare: ['contentsquare'],
  convert: ['convert'],
  cookiebot: ['cookiebot'],
  cookieyes: ['cookieyes'],
  coveo: ['coveo'],
  'crazy-egg': ['crazy-egg'],
  crisp: ['crisp'],
  criteo: ['criteo'],
  'datadog-rum': ['datadog-rum'],
  datadome: ['datadome'],
  decagon: ['decagon'],
  demandbase: ['demandbase'],
  'dialogflow-messenger': ['dialogflow-messenger'],
  didomi: ['didomi'],
  disqus: ['disqus'],
  docsbot: ['docsbot'],
  doubleverify: ['doubleverify'],
  drift: ['drift'],
  'dynamic-yield': ['dynamic-yield'],
  'emoji-check': [],
  equativ: ['equativ'],
  eyeota: ['eyeota'],
  ezoic: ['ezoic'],
  fabrick: ['fabrick'],
  'facebook-plugins': ['facebook-plugins'],
  fingerprint: ['fingerprint'],
  flodesk: ['flodesk'],
  forethought: ['forethought'],
  forter: ['forter'],
  freshchat: ['freshchat'],
  fullstory: ['fullstory'],
  'google-ads': ['google-ads'],
  'google-analytics': ['google-ads', 'google-analytics'],
  'google-funding-choices': ['google-funding-choices'],
  'google-tag': ['google-tag'],
  'google-tag-manager': ['google-tag-manager'],
  gorgias: ['gorgias'],
  'graphics-card-reading': ['graphics-card-reading'],
  gravatar: ['gravatar'],
  grow: ['grow'],
  gumgum: ['gumgum'],
  'hadron-id': ['hadron-id'],
  heap: ['heap'],
  'help-scout': ['help-scout'],
  'honest-canvas': [],
  hotjar: ['hotjar'],
  hubspot: ['hubspot'],
  'hubspot-chat': ['hubspot-chat'],
  'human-security': ['human-security'],
  id5: ['id5'],
  'index-exchange': ['index-exchange'],
  'inmobi-choice': ['inmobi-choice'],
  insider: ['insider'],
  inspectlet: ['inspectlet'],
  'instagram-embed': ['instagram-embed'],
  'integral-ad-science': ['integral-ad-science'],
  intelligems: ['intelligems'],
  intercom: ['intercom'],
  iovation: ['iovation'],
  iubenda: ['iubenda'],
  'jetpack-stats': ['jetpack-stats'],
  jivochat: ['jivochat'],
  kameleoon: ['kameleoon'],
  kapa: ['kapa'],
  ketch: ['ketch'],
  kit: ['kit'],
  klaviyo: ['klaviyo'],
  launchdarkly: ['launchdarkly'],
  leadfeeder: ['leadfeeder'],
  'linkedin-insight': ['linkedin-insight'],
  livechat: ['livechat'],
  liveintent: ['liveintent'],
  liveperson: ['liveperson'],
  liveramp: ['liveramp'],
  'liveramp-privacy-manager': ['liveramp-privacy-manager'],
  logrocket: ['logrocket'],
  lotame: ['lotame'],
  'lucky-orange': ['lucky-orange'],
  magnite: ['magnite'],
  mailchimp: ['mailchimp'],
  mailerlite: ['mailerlite'],
  marfeel: ['marfeel'],
  marketo: ['marketo'],
  matomo: ['matomo'],
  'media-net': ['media-net'],
  mediavine: ['mediavine'],
  'meta-pixel': ['meta-pixel'],
  'microsoft-advertising': ['microsoft-advertising'],
  'microsoft-clarity': ['microsoft-clarity'],
  mixpanel: ['mixpanel'],
  monetate: ['monetate'],
  mouseflow: ['mouseflow'],
  mparticle: ['mparticle'],
  nativo: ['nativo'],
  'new-relic': ['new-relic'],
  nielsen: ['nielsen'],
  nosto: ['nosto'],
  olark: ['olark'],
  onetrust: ['onetrust'],
  openx: ['openx'],
  optimizely: ['optimizely'],
  optinmonster: ['optinmonster'],
  osano: ['osano'],
  outbrain: ['outbrain'],
  parsely: ['parsely'],
  permutive: ['permutive'],
  piano: ['piano'],
  'piano-analytics': ['piano-analytics'],
  'pinterest-tag': ['pinterest-tag'],
  'pinterest-widgets': ['pinterest-widgets'],
  plausible: ['plausible'],
  posthog: ['posthog'],
  prebid: ['prebid'],
  pubmatic: ['pubmatic'],
  quantcast: ['quantcast'],
  'quantum-metric': ['quantum-metric'],
  raptive: ['raptive'],
  rebuy: ['rebuy'],
  'reddit-pixel': ['reddit-pixel'],
  riskified: ['riskified'],
  'rtb-house': ['rtb-house'],
  rudderstack: ['rudderstack'],
  sailthru: ['sailthru'],
  'salesforce-messaging': ['salesforce-messaging'],
  'salesforce-personalization': ['salesforce-personalization'],
  segment: ['segment'],
  sentry: ['sentry'],
  'shared-id': ['shared-id'],
  sharethis: ['sharethis'],
  sharethrough: ['sharethrough'],
  siena: ['siena'],
  sift: ['sift'],
  sitegpt: ['sitegpt'],
  skimlinks: ['skimlinks'],
  slickstream: ['slickstream'],
  smartlook: ['smartlook'],
  smartsupp: ['smartsupp'],
  'snap-pixel': ['snap-pixel'],
  sourcepoint: ['sourcepoint'],
  sovrn: ['sovrn'],
  taboola: ['taboola'],
  tapad: ['tapad'],
  tawk: ['tawk'],
  teads: ['teads'],
  'tealium-audiencestream': ['tealium-audiencestream'],
  'tealium-iq': ['tealium-iq'],
  'the-trade-desk': ['the-trade-desk'],
  threatmetrix: ['threatmetrix'],
  tidio: ['tidio'],
  'tiktok-embed': ['tiktok-embed'],
  'tiktok-pixel': ['tiktok-pixel'],
  triplelift: ['triplelift'],
  trustarc: ['trustarc'],
  uid2: ['uid2'],
  usercentrics: ['usercentrics'],
  voiceflow: ['voiceflow'],
  vwo: ['vwo'],
  'webgl-picture': [],
  wunderkind: ['wunderkind'],
  'x-embeds': ['x-embeds'],
  'x-pixel': ['x-pixel'],
  xandr: ['xandr'],
  'yahoo-ads': ['yahoo-ads'],
  'yahoo-connectid': ['yahoo-connectid'],
  'yandex-metrica': ['yandex-metrica'],
  'yellow-ai': ['yellow-ai'],
  zendesk: ['zendesk'],
  'zoho-salesiq': ['zoho-salesiq'],
  zoominfo: ['zoominfo'],
};

describe('each fixture reveals exactly', () => {
  test.each([...fixtures])('%s', (name, fixture) => {
    const ids = [...new Set(findingsOf(fixture).map(({ id }) => id))].toSorted();
    const row = [...(reveals[name] ?? [])].toSorted();
    const advice = `${name}.json shows ${ids.join(', ') || 'nobody'}, its row says ${row.join(', ') || 'nobody'}: change the fixture, a mark, or the row`;
    expect(ids, advice).toEqual(row);
  });

  test('a row for no fixture is a leftover', () => {
    expect(Object.keys(reveals).filter((name) => !fixtures.has(name))).toEqual([]);
  });

  test('every vendor and practice is revealed by a fixture of its own name', () => {
    const ids = [...vendors, ...practices].map(({ id }) => id);
    expect(ids.filter((id) => !reveals[id]?.includes(id))).toEqual([]);
  });
});

/** Every name mark of every vendor, with the list of a fixture where it can be met. */
const nameMarks = vendors.flatMap(({ id, marks }) => [
  ...(marks.cookie ?? []).map((mark: NameMark) => ({ id, mark, list: 'cookies' as const })),
  ...(marks.storage ?? []).map((mark: NameMark) => ({ id, mark, list: 'storage' as const })),
  ...(marks.global ?? []).map((mark: NameMark) => ({ id, mark, list: 'globals' as const })),
  ...(marks.element ?? []).map((mark: NameMark) => ({ id, mark, list: 'elements' as const })),
]);

const requestMarks = vendors.flatMap(({ id, company, marks }) =>
  (marks.request ?? []).map((mark: RequestMark) => ({ id, company, mark })),
);

const patterns = [
  ...requestMarks.flatMap(({ id, mark: { path } }) => (path ? [{ id, pattern: path, ends: /^\^/ }] : [])),
  ...nameMarks.flatMap(({ id, mark }) => (mark instanceof RegExp ? [{ id, pattern: mark, ends: /^\^.*\$$/ }] : [])),
];

function asksFor({ requests = [] }: Fixture, { host, path }: RequestMark): boolean {
  return requests
    .map((address) => new URL(address))
    .some((url) => [...suffixes(url.hostname)].includes(host) && (path?.test(url.pathname) ?? true));
}

function isMet(mark: NameMark, names: readonly string[] = []): boolean {
  return names.some((name) => (typeof mark === 'string' ? mark === name : mark.test(name)));
}

interface Named {
  readonly id: string;
}

function misfiled(folder: Record<string, Named>): string[] {
  return Object.entries(folder).flatMap(([file, { id }]) =>
    file.endsWith(`/${id}.ts`) ? [] : `${file}: call the file ${id}.ts, or the id as the file`,
  );
}

/**
 * How many vendors rest on addresses alone: nobody read one of their sources. It may only shrink;
 * lower it when you have read one.
 */
const vendorsOnlyCited = 25;

/** Each test lists what to mend, so none of them may find anything. */
describe('the catalogue', () => {
  test('a file is called after the id in it', () => {
    const wrong = [
      ...misfiled(import.meta.glob<Named>('../src/signals/vendors/*.ts', { eager: true, import: 'default' })),
      ...misfiled(import.meta.glob<Named>('../src/signals/practices/*.ts', { eager: true, import: 'default' })),
      ...misfiled(import.meta.glob<Named>('../src/companies/cards/*.ts', { eager: true, import: 'default' })),
    ];
    expect(wrong).toEqual([]);
  });

  test('an id is unique, in lower case, with hyphens', () => {
    const ids = [...vendors, ...practices].map(({ id }) => id);
    const wrong = ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z\d]+(-[a-z\d]+)*$/.test(id));
    expect(wrong).toEqual([]);
  });

  test('every mark is met by a fixture', () => {
    const all = [...fixtures.values()];
    const unmet = [
      ...requestMarks
        .filter(({ mark }) => !all.some((fixture) => asksFor(fixture, mark)))
        .map(({ id, mark: { host, path = '' } }) => `${id}: add an address at ${host}${path} to a fixture's requests`),
      ...nameMarks
        .filter(({ mark, list }) => !all.some((fixture) => isMet(mark, fixture[list])))
        .map(({ id, mark, list }) => `${id}: add a name like ${mark} to a fixture's ${list}`),
    ];
    expect(unmet).toEqual([]);
  });

  test('a host is a bare name in lower case; its subdomains match anyway', () => {
    const wrong = requestMarks.filter(({ mark: { host } }) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host));
    expect(wrong.map(({ id, mark }) => `${id}: write "${mark.host}" without capitals, stars and slashes`)).toEqual([]);
  });

  test('a pattern says where it starts, and over names also where it ends', () => {
    const loose = patterns.filter(({ pattern, ends }) => !ends.test(pattern.source));
    expect(loose.map(({ id, pattern }) => `${id}: anchor ${pattern}`)).toEqual([]);
  });

  test('a pattern remembers nothing between two names', () => {
    const sticky = patterns.filter(({ pattern }) => /[gy]/.test(pattern.flags));
    expect(sticky.map(({ id, pattern }) => `${id}: drop the flags g and y of ${pattern}`)).toEqual([]);
  });

  test('every vendor, practice, company and fixture says what it is', () => {
    const nameless = [...vendors, ...practices, ...cards]
      .filter(({ name }) => !name.trim())
      .map(({ id }) => `${id}: name`);
    const ownerless = vendors.filter(({ company }) => !company.trim()).map(({ id }) => `${id}: company`);
    const untold = [...fixtures].filter(([, { about }]) => !about?.trim()).map(([name]) => `${name}.json: about`);
    expect([...nameless, ...ownerless, ...untold], 'fill these in').toEqual([]);
  });

  test('an explanation is one plain sentence of 40 to 160 characters', () => {
    const wrong = [...vendors, ...practices].filter(({ explain }) => !/^[A-Z][^.!?]{38,158}\.$/.test(explain));
    expect(wrong.map(({ id, explain }) => `${id}: "${explain}" is not one sentence of 40 to 160 characters`)).toEqual(
      [],
    );
  });

  test('a source and a link can be opened safely, and a source says when it was checked', () => {
    const safe = (url: string) => URL.canParse(url) && url.startsWith('https://');
    const dated = ({ checked }: Source) => /^\d{4}-\d{2}-\d{2}$/.test(checked) && !Number.isNaN(Date.parse(checked));
    const wrong = [
      ...[...vendors, ...practices, ...cards].flatMap(({ id, sources }) =>
        sources
          .filter((source: Source) => !safe(source.url) || !dated(source))
          .map(({ url }) => `${id}: give ${url} with https, and the day as YYYY-MM-DD`),
      ),
      ...vendors.flatMap(({ id, optOut }) =>
        optOut.by === 'link' && !safe(optOut.url) ? `${id}: link to ${optOut.url} with https` : [],
      ),
      ...cards.flatMap(({ id, privacy }) => (safe(privacy) ? [] : `${id}: link to ${privacy} with https`)),
    ];
    expect(wrong).toEqual([]);
  });

  test('no more vendors than before rest on sources that nobody read', () => {
    const cited = vendors.filter(({ sources }) => sources.every(({ seen }: Source) => seen === 'cited'));
    const ids = cited.map(({ id }) => id).join(', ');
    const grown = `${cited.length} vendors are only cited, ${vendorsOnlyCited} were: for the one you added of ${ids}, read the page, then remove \`seen: 'cited'\``;
    expect(cited.length > vendorsOnlyCited ? [grown] : []).toEqual([]);
  });

  test('a company is named as on the card that claims its host, and a host is claimed once', () => {
    const claims = cards.flatMap(({ name, hosts }) => Object.keys(hosts).map((host) => [host, name] as const));
    const nameOf = new Map(claims);
    const wrong = requestMarks
      .filter(({ mark: { path } }) => !path)
      .flatMap(({ id, company, mark: { host } }) => {
        const name = [...suffixes(host)].map((suffix) => nameOf.get(suffix)).find(Boolean) ?? company;
        return name === company ? [] : `${id}: ${host} belongs to ${name}, not to ${company}`;
      });
    expect(wrong).toEqual([]);
    const twice = claims.filter(([host, name]) => nameOf.get(host) !== name);
    expect(twice.map(([host, name]) => `take ${host} off the card of ${name}, or off the other`)).toEqual([]);
  });
});
