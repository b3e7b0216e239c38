import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TabView } from '../../src/messages/contract.ts';
import type { Reason } from '../../src/signals/finding.ts';
import { gppString, usNational } from '../consent-string.ts';
import { bare, gpc, no, page, tcStringOf, yes } from './consent-pages.ts';
import { built, found, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale(built, 5000, 'answered');
});
afterAll(() => telltale.close());

const tabs: number[] = [];

async function closeTab(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.tabs.remove(tabId);
}

// Some of these pages never stop sending, and so would keep the background awake.
afterEach(async () => {
  for (const tab of tabs.splice(0)) await telltale.inside(closeTab, tab);
});

const kinds = [
  'before-choice',
  'contact-before-choice',
  'after-refusal',
  'consent-mismatch',
  'despite-gpc',
  'late-consent-default',
];

/** What was done against what the page said. */
const against = (view: TabView) => found(view).filter((id) => kinds.includes(id));

/** The hosts that show it, each with what it was by. */
function shownBy(view: TabView, id: string): Readonly<Record<string, Reason['detail']>> {
  const reasons = view.visit?.findings.find((finding) => finding.id === id)?.reasons ?? [];
  return Object.fromEntries(reasons.map((reason) => [reason.found, reason.detail]));
}

/** Opens a page, and gives its tab once it was read. */
async function open(name: string, html: string, choice: string): Promise<number> {
  telltale.web.put(`http://${name}.test/`, html);
  const tab = await telltale.open(`http://${name}.test/`);
  tabs.push(tab);
  await telltale.until(tab, ({ consent }) => expect(consent?.choice).toBe(choice));
  return tab;
}

/** Answers the page's own tool, as a person does. */
async function click(name: string, button: 'accept' | 'refuse'): Promise<void> {
  const target = await telltale.session.browser.waitForTarget((one) => one.url() === `http://${name}.test/`);
  await (await target.page())!.click(`#${button}`);
}

/** The popup's own text about a tab, everything unfolded. */
async function popupText(tab: number): Promise<string> {
  const { session } = telltale;
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.everyone');
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await popup.waitForSelector('.everyone h4');
  const text = await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.body.innerText.replaceAll(/\s+/g, ' ');
  });
  await popup.close();
  return text;
}

const [analytics, meta] = ['https://www.google-analytics.com', 'https://www.facebook.com'];

describe('before an answer', () => {
  test('those who recognise somebody are told, with what they recognise by', async () => {
    const tab = await open('eager', page('cmpuishown', no, 'send(ga + clientId); send(meta);'), 'none-yet');
    await telltale.until(tab, (seen) => {
      expect(against(seen)).toEqual(['before-choice']);
      expect(shownBy(seen, 'before-choice')).toEqual({ [analytics]: ['sent', 'cid'], [meta]: ['sent', 'fbp'] });
    });
    const text = await popupText(tab);
    expect(text).toContain('Companies could recognise your browser before you had answered');
    expect(text).toContain('sent the field cid');
    expect(text).toContain('It says you have not answered yet.');
  });

  test('Google’s ping without cookies is a contact, and nobody is recognised', async () => {
    const script = "document.cookie = '_ga=; max-age=0'; send(ga + clientId + '&gcs=G100');";
    const tab = await open('cookieless', page('cmpuishown', no, script), 'none-yet');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['contact-before-choice']));
    expect(Object.keys(shownBy(view, 'contact-before-choice'))).toEqual([analytics]);
  });

  test('a ping that says so, and carries the ID of a cookie, recognises somebody', async () => {
    const tab = await open('cookied', page('cmpuishown', no, "send(ga + clientId + '&gcs=G100');"), 'none-yet');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['before-choice']));
    expect(shownBy(view, 'before-choice')).toEqual({ [analytics]: ['in-cookie', '_ga'] });
  });

  test('a company that is told of a yes is told what is not so', async () => {
    const tab = await open('early', page('cmpuishown', no, "keepSending(ga + '&gcs=G111');"), 'none-yet');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['consent-mismatch']));
    expect(shownBy(view, 'consent-mismatch')).toEqual({ [analytics]: ['sent', 'gcs'] });
  });

  test('Google’s tags may learn too late what they may do', async () => {
    const ics = '{ entries: { ad_storage: { default: false } }, usedDefault: true, wasSetLate: true }';
    const tab = await open('late', bare(`google_tag_data = { ics: ${ics} };`), 'unknown');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['late-consent-default']));
    expect(view.consent?.google).toEqual({ ad_storage: 'denied' });
  });
});

describe('after an answer', () => {
  test('those who recognise somebody in spite of a no are told', async () => {
    const script = 'globalThis.chosen = () => keepSending(ga + clientId);';
    const tab = await open('deaf', page('cmpuishown', no, script), 'none-yet');
    await click('deaf', 'refuse');
    await telltale.until(tab, ({ consent }) =>
      expect(consent).toMatchObject({ choice: 'refused', since: 'this-visit' }),
    );
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['after-refusal']));
    expect(shownBy(view, 'after-refusal')).toEqual({ [analytics]: ['sent', 'cid'] });
  });

  // That nothing is found shows only in time: these pages are told to be without fault by the very judgement
  // that finds another, of the same requests.
  test('a page that waits for a yes has done nothing against it', async () => {
    const script = `${gpc} globalThis.chosen = () => keepSending(ga + clientId + '&gcs=G111', meta);`;
    const tab = await open('patient', page('cmpuishown', no, script), 'none-yet');
    await click('patient', 'accept');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['despite-gpc']));
    expect(view.consent).toMatchObject({ choice: 'accepted', since: 'this-visit' });
    expect(shownBy(view, 'despite-gpc')).toEqual({ [meta]: ['sent', 'fbp'] });
  });

  test('a visitor who agreed before is recognised by right', async () => {
    const tab = await open('known', page('tcloaded', yes, `${gpc} keepSending(ga + clientId, meta);`), 'accepted');
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['despite-gpc']));
    expect(view.consent).toMatchObject({ choice: 'accepted', since: 'earlier' });
  });

  test('GPC is kept by who says so in the request', async () => {
    const late = 'google_tag_data = { ics: { entries: {}, usedDefault: true, wasSetLate: true } };';
    const script = `${gpc} ${late} keepSending(meta + '&dpo=LDU&dpoco=0&dpost=0');`;
    const tab = await open('limited', page('tcloaded', yes, script), 'accepted');
    const sent = () => telltale.web.asked.filter(({ url }) => url.includes('dpo=LDU')).length;
    await expect.poll(sent, { timeout: 20_000 }).toBeGreaterThan(10);
    const view = await telltale.until(tab, (seen) => expect(against(seen)).toEqual(['late-consent-default']));
    expect(view.visit?.thirdParties.map(({ host }) => host)).toContain('www.facebook.com');
  });
});

test('what a page says that somebody agreed to is shown as it says it', async () => {
  const string = tcStringOf({
    purposes: [1, 3, 4],
    interests: [2, 7],
    features: [2],
    vendors: [2, 6, 91],
    legitimate: [6],
    disclosed: [2, 6, 91, 300],
  });
  const gpp = gppString({ 7: usNational({ sale: 1 }) });
  const script = `${gpc}
    google_tag_data = { ics: { usedDefault: true, usedUpdate: true, wasSetLate: false, entries: {
      ad_storage: { default: false, update: true }, analytics_storage: { default: false } } } };
    __gpp = (command, answer) => answer({ gppString: '${gpp}', applicableSections: [7], cmpDisplayStatus: 'hidden' });
    __uspapi = (command, version, answer) => answer({ uspString: '1YNN' }, true);
    OnetrustActiveGroups = ',C0001,';
    OneTrust = { IsAlertBoxClosed: () => true, GetDomainData: () => ({ Groups: [
      { CustomGroupId: 'C0001', GroupName: 'Necessary' }, { CustomGroupId: 'C0004', GroupName: 'Targeting' }] }) };`;
  const tab = await open('told', page('tcloaded', string, script), 'partly');
  const { consent } = await telltale.until(tab, (seen) => expect(seen.consent?.frameworks).toHaveLength(4));
  expect(consent).toEqual({
    choice: 'partly',
    since: 'earlier',
    frameworks: ['tcf', 'gpp', 'usp', 'google'],
    tool: { id: 'onetrust', name: 'OneTrust', cmpId: 10 },
    applies: 'yes',
    asks: 'not-now',
    purposes: [1, 3, 4],
    legitimateInterests: [2, 7],
    specialFeatures: [2],
    vendors: { consented: 3, legitimate: 1, disclosed: 4 },
    google: { ad_storage: 'granted', analytics_storage: 'denied' },
    googleDefault: 'in-time',
    gpc: 'on',
    optOut: 'opted-out',
    answers: [
      ['C0001 Necessary', 'yes'],
      ['C0004 Targeting', 'no'],
    ],
  });
  const text = await popupText(tab);
  const lines = [
    'What this page says you agreed to It says you agreed to a part. You did so on an earlier visit.',
    'The page’s consent tool is OneTrust.',
    'Build a profile of you for ads Choose ads by your profile',
    'Recognise your device by scanning it',
    '3 that you agreed to 1 that claims a legitimate interest 4 shown to you',
    'C0004 Targeting no',
    'Keep things on your device to count visits not allowed',
    'You have objected',
    'Your browser asks not to have your data sold or shared',
  ];
  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
});

test('what a page says is read once more for who looks after the background was stopped', async () => {
  const tab = await open('asleep', page('tcloaded', yes, ''), 'accepted');
  await telltale.stopWorker();
  await telltale.until(tab, ({ consent }) => expect(consent).toMatchObject({ choice: 'accepted', since: 'earlier' }));
});
