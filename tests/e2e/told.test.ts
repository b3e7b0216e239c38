import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabView } from '../../src/messages/contract.ts';
import type { Told } from '../../src/signals/told.ts';
import { bundled } from '../sdk/bundled.ts';
import { startTelltale, type Telltale } from './telltale.ts';

// Real releases of SDKs against a web of our own: nothing about what they send is made up here, and
// what they sent is what the server got.

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** Several SDKs keep quiet in a browser that says it is driven. */
const unblocked = `
  const quiet = { userAgent: navigator.userAgent.replace('Headless', ''), userAgentData: undefined, webdriver: false };
  for (const [name, value] of Object.entries(quiet)) Object.defineProperty(navigator, name, { value });`;

const script = (body: string) => ({ headers: { 'content-type': 'text/javascript' }, body });
const json = (body: object) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function openPage(name: string): Promise<number> {
  const { web, open } = telltale;
  web.put(`http://${name}-shop.test/sdk.js`, script(await bundled(name)));
  web.put(
    `http://${name}-shop.test/`,
    `<!doctype html><meta charset="utf-8"><title>Shop</title><body><script>${unblocked}</script><script src="/sdk.js"></script>`,
  );
  return open(`http://${name}-shop.test/`);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every leaf of what the server got from an SDK, as `name=value`. */
function leaves(value: Json, name = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, `${name}[${at}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, name === '' ? key : `${name}.${key}`));
  return [`${name}=${value === null ? '' : String(value)}`];
}

function bodiesFor(path: string): readonly string[] {
  return telltale.web.asked
    .filter(({ url, method }) => method === 'POST' && url.includes(path))
    .map(({ bytes, body }) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('utf8') : body));
}

/** What Telltale says that a vendor was told, as `name=value`. */
function said(view: TabView, id: string, way: Told['way'] = 'sent'): readonly string[] {
  const told = view.visit?.findings.find((finding) => finding.id === id)?.told ?? [];
  return told.filter((one) => one.way === way).map(({ field, value }) => `${field}=${value}`);
}

/** The popup's own text about a tab, everything unfolded. */
async function popupText(tab: number): Promise<string> {
  const { session } = telltale;
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.findings');
  const text = await popup.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return document.body.innerText;
  });
  await popup.close();
  return text;
}

interface Sdk {
  readonly name: string;
  readonly vendor: string;
  /** Part of the address that it sends to, and how many requests are to come. */
  readonly path: string;
  readonly requests: number;
  /** What its server reads in a body; JSON, unless told otherwise. */
  readonly open?: (body: string) => string;
  /** What has to stand in the popup, word for word. */
  readonly shown: readonly string[];
}

const sdks: readonly Sdk[] = [
  {
    name: 'segment',
    vendor: 'segment',
    path: '//api.segment.io/v1/',
    requests: 3,
    shown: [
      'user-4711',
      'jane@shop.example',
      'gold',
      'female',
      'Product Viewed',
      'Running shoe',
      '59.9',
      'EUR',
      'running',
    ],
  },
  {
    name: 'posthog',
    vendor: 'posthog',
    path: '//us.i.posthog.com/e/',
    requests: 3,
    shown: ['user-4711', 'jane@shop.example', 'gold', 'basket opened', 'checkout-button', 'green'],
  },
  {
    name: 'mixpanel',
    vendor: 'mixpanel',
    // Browsers know mixpanel.com for HTTPS alone: as many sites do, this one has it behind a name of its own.
    path: '//mp.mixpanel-shop.test/',
    requests: 4,
    open: (body) => Buffer.from(new URLSearchParams(body).get('data') ?? '', 'base64').toString('utf8'),
    shown: ['user-4711', 'jane@shop.example', 'Search', 'red shoes', '34'],
  },
  {
    name: 'optimizely',
    vendor: 'optimizely',
    path: '//logx.optimizely.com/v1/events',
    requests: 2,
    shown: ['user-4711', 'gold', 'bought', '5990', 'button-colour', 'green'],
  },
  {
    name: 'rudderstack',
    vendor: 'rudderstack',
    path: '//hosted.rudderlabs.com/v1/',
    requests: 3,
    shown: ['user-4711', 'jane@shop.example', 'gold', 'Product Viewed', '59.9', 'Shoes'],
  },
];

const rudderSource = {
  source: {
    id: 's',
    name: 's',
    writeKey: 'wk_1',
    enabled: true,
    workspaceId: 'w',
    destinations: [],
    connections: [],
    config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
  },
};

test.each(sdks)(
  'what $name sent is told as it was sent, field by field',
  async ({ name, vendor, path, requests, shown, open = (body: string) => body }) => {
    telltale.web.put('http://api.rudderstack.com/sourceConfig/', json(rudderSource));
    const tab = await openPage(name);
    await expect.poll(() => bodiesFor(path).length, { timeout: 15_000 }).toBe(requests);
    const sent = bodiesFor(path).flatMap((body) => leaves(JSON.parse(open(body)) as Json));
    // Very long values are told by their beginning.
    const tellable = sent.filter((one) => one.length < 500 && !one.endsWith('='));
    expect(tellable.length).toBeGreaterThan(20);
    await telltale.until(tab, (view) => expect(said(view, vendor)).toEqual(expect.arrayContaining(tellable)));
    const text = await popupText(tab);
    expect(shown.filter((value) => !text.includes(value))).toEqual([]);
  },
);

interface Held {
  readonly name: string;
  readonly vendor: string;
  readonly held: readonly string[];
}

const held: readonly Held[] = [
  {
    name: 'growthbook',
    vendor: 'growthbook',
    held: [
      '_growthbook.getAttributes().id=visitor-42',
      '_growthbook.getAttributes().country=DE',
      '_growthbook.getAllResults()[].result.key.hero-test=bold',
      '_growthbook.getAllResults()[].result.inExperiment.hero-test=true',
    ],
  },
  {
    name: 'posthog',
    vendor: 'posthog',
    held: [
      'ph_phc_1_posthog.distinct_id=user-4711',
      'ph_phc_1_posthog.$enabled_feature_flags.checkout-button=green',
      'ph_phc_1_posthog.$stored_person_properties.membership=gold',
    ],
  },
  {
    name: 'segment',
    vendor: 'segment',
    held: ['ajs_user_id=user-4711', 'ajs_user_traits.email=jane@shop.example', 'ajs_user_traits.gender=female'],
  },
];

test.each(held)('what $name holds ready is read where it keeps it', async ({ name, vendor, held: wanted }) => {
  const tab = await openPage(name);
  await telltale.until(tab, (view) => expect(said(view, vendor, 'held')).toEqual(expect.arrayContaining([...wanted])));
  const text = await popupText(tab);
  expect(wanted.map((one) => one.slice(one.indexOf('=') + 1)).filter((value) => !text.includes(value))).toEqual([]);
});

test('a data layer is read also where the page lets no script of others run', async () => {
  const { web, open, until } = telltale;
  web.put('http://strict.test/', {
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-1'", 'content-type': 'text/html' },
    body: `<!doctype html><title>Strict</title><script nonce="1">
      dataLayer = [{ page: { type: 'product', author: 'Jo' } }, { user: { id: 'u-4711', plan: 'gold', loggedIn: true } }];
    </script>`,
  });
  const tab = await open('http://strict.test/');
  await until(tab, (view) => {
    expect(said(view, 'data-layer-identity', 'held')).toEqual(['dataLayer.user.id=u-4711']);
    expect(said(view, 'data-layer-profile', 'held')).toContain('dataLayer.user.plan=gold');
  });
  expect(web.asked.filter(({ url }) => url.includes('strict.test') && !url.endsWith('.ico'))).toHaveLength(1);
});
