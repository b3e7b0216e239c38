import { GVL, TCModel, TCString, type VendorList } from '@iabtechlabtcf/core';

const everyPurpose = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** A made-up list of vendors, as the framework publishes them: each may be asked for everything. */
function vendorList(ids: readonly number[]): VendorList {
  const vendor = (id: number) => ({
    id,
    name: `Company ${id}`,
    purposes: [1, 3, 4],
    legIntPurposes: [2, 7, 9, 10],
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [1, 2],
    policyUrl: 'https://company.example/',
    overflow: { httpGetLimit: 128 },
    cookieMaxAgeSeconds: 1,
    usesCookies: true,
    cookieRefresh: false,
    usesNonCookieAccess: false,
  });
  const named = (numbers: readonly number[]) =>
    Object.fromEntries(numbers.map((id) => [id, { id, name: `${id}`, description: '', illustrations: [] }]));
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 150,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-03-01T00:00:00Z',
    purposes: named(everyPurpose),
    specialPurposes: {},
    features: {},
    specialFeatures: named([1, 2]),
    stacks: {},
    dataCategories: {},
    vendors: Object.fromEntries(ids.map((id) => [id, vendor(id)])),
  } as unknown as VendorList;
}

/** What somebody chose: numbers of purposes, special features and vendors. */
export interface Chosen {
  readonly purposes?: readonly number[];
  readonly interests?: readonly number[];
  readonly features?: readonly number[];
  readonly vendors?: readonly number[];
  readonly legitimate?: readonly number[];
  readonly disclosed?: readonly number[];
}

/** A consent string as the framework's own package writes it. */
export function tcStringOf(chosen: Chosen = {}): string {
  const { purposes = [], interests = [], features = [], vendors = [], legitimate = [], disclosed = [] } = chosen;
  const model = new TCModel(new GVL(vendorList([...vendors, ...legitimate, ...disclosed])));
  model.cmpId = 10;
  model.cmpVersion = 1;
  model.consentScreen = 1;
  model.isServiceSpecific = true;
  model.publisherCountryCode = 'DE';
  model.purposeConsents.set([...purposes]);
  model.purposeLegitimateInterests.set([...interests]);
  model.specialFeatureOptins.set([...features]);
  model.vendorConsents.set([...vendors]);
  model.vendorLegitimateInterests.set([...legitimate]);
  model.vendorsDisclosed.set([...disclosed]);
  return TCString.encode(model);
}

/** A yes to everything, and a no. */
export const yes = tcStringOf({ purposes: everyPurpose, vendors: [2, 6, 91] });
export const no = tcStringOf({ interests: [2, 7], legitimate: [2] });

/** A small consent tool: two buttons, the framework's interface, and a call of `chosen(how)` once somebody answered. */
function tool(event: 'cmpuishown' | 'tcloaded', tcString: string): string {
  return `
    let told = ${JSON.stringify({ tcString, eventStatus: event, gdprApplies: true, cmpId: 10, cmpStatus: 'loaded' })};
    const listeners = new Map();
    globalThis.__tcfapi = (command, version, callback, parameter) => {
      if (command === 'removeEventListener') callback(listeners.delete(parameter));
      if (command !== 'addEventListener') return;
      const listenerId = listeners.size + 1;
      listeners.set(listenerId, callback);
      callback({ ...told, listenerId }, true);
    };
    globalThis.choose = (how, tcString) => {
      told = { ...told, tcString, eventStatus: 'useractioncomplete' };
      for (const [listenerId, callback] of listeners) callback({ ...told, listenerId }, true);
      globalThis.chosen?.(how);
    };`;
}

const buttons = `
  <button id="accept" onclick="choose('yes', '${yes}')">Yes</button>
  <button id="refuse" onclick="choose('no', '${no}')">No</button>`;

/** For scripts of pages: something is sent, once or for as long as the page stands. */
const senders = `
  const ga = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&en=page_view';
  const meta = 'https://www.facebook.com/tr/?id=1234567890&ev=PageView&fbp=fb.1.1700000000000.1234567890';
  const clientId = '&cid=1234567890.1700000000';
  document.cookie = '_ga=GA1.1.1234567890.1700000000';
  let count = 0;
  const send = (address) => { new Image().src = address + '&n=' + ++count; };
  const keepSending = (...addresses) => setInterval(() => addresses.forEach(send), 400);`;

/** As a browser or extension shows the signal to a page. */
export const gpc = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;

/** A page with the tool and what it does besides. */
export function page(event: 'cmpuishown' | 'tcloaded', tcString: string, script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Shop</title>${buttons}
    <script>${tool(event, tcString)}</script><script>${senders}${script}</script>`;
}

/** A page without the tool. */
export function bare(script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Shop</title><script>${senders}${script}</script>`;
}
