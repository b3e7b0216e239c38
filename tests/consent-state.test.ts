import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toConsentReading, type ConsentReading } from '../src/evidence/consent-reading.ts';
import { readConsent } from '../src/page/readings/consent.ts';
import { consentStateOf, saidBy } from '../src/signals/consent/state.ts';
import { bits, gppString, tcString, usNational, vendors } from './consent-string.ts';

type Answer = (data: unknown, success?: boolean) => void;

/** Runs the reading as it runs in a page: alone, with nothing but the page's globals. Its patience ends at once. */
async function read(globals: Readonly<Record<string, unknown>>, stubs = '[]'): Promise<ConsentReading> {
  const page = { setTimeout: (end: () => void) => setImmediate(end), clearTimeout: clearImmediate, ...globals };
  const said: unknown = await runInNewContext(`(${readConsent.toString()})(${stubs})`, page);
  return toConsentReading(JSON.parse(JSON.stringify(said)))!;
}

const nothing: ConsentReading = {
  tcf: null,
  gpp: null,
  usp: null,
  google: null,
  gpc: null,
  tools: [],
  silent: [],
};

const everything = tcString({
  purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  interests: [2, 7],
  features: [1],
  consents: vendors([2, 6, 91]),
  legitimate: vendors([6]),
  segments: [bits(1, 3) + vendors([2, 6, 91, 92])],
});

describe('a reading of the page', () => {
  test('of one that has nothing is empty', async () => {
    expect(await read({})).toEqual(nothing);
  });

  test('asks the standard interfaces and lets go of them', async () => {
    const asked: unknown[] = [];
    const globals = {
      navigator: { globalPrivacyControl: true },
      __tcfapi(command: string, version: number, answer: Answer, parameter?: unknown) {
        asked.push([command, version, parameter]);
        const data = { tcString: 'C-x', gdprApplies: true, eventStatus: 'tcloaded', cmpId: 10, cmpStatus: 'loaded' };
        if (command === 'addEventListener') answer({ ...data, listenerId: 7 }, true);
      },
      __gpp(command: string, answer: Answer) {
        asked.push([command]);
        answer({
          gppString: 'DBABTA~1YNN',
          applicableSections: [6],
          cmpDisplayStatus: 'hidden',
          signalStatus: 'ready',
        });
      },
      __uspapi(command: string, version: number, answer: Answer) {
        asked.push([command, version]);
        answer({ uspString: '1YNN', version: 1 }, true);
      },
    };
    expect(await read(globals)).toEqual({
      ...nothing,
      tcf: { string: 'C-x', applies: true, event: 'tcloaded', cmpId: 10, cmpStatus: 'loaded' },
      gpp: {
        string: 'DBABTA~1YNN',
        applicable: [6],
        signalStatus: 'ready',
        cmpStatus: '',
        cmpDisplayStatus: 'hidden',
        cmpId: null,
      },
      usp: { string: '1YNN' },
      gpc: true,
    });
    expect(asked).toEqual([
      ['addEventListener', 2, undefined],
      ['removeEventListener', 2, 7],
      ['ping'],
      ['getUSPData', 1],
    ]);
  });

  test('does not wait for those that stay silent', async () => {
    const queue: unknown[] = [];
    const stub = (...call: unknown[]) => queue.push(call);
    expect(await read({ __tcfapi: stub, __gpp: stub, __uspapi: stub })).toEqual({
      ...nothing,
      silent: ['tcf', 'gpp', 'usp'],
    });
    expect(queue).toHaveLength(3);
  });

  test('has what Google’s tags hold ready', async () => {
    const entries = {
      ad_storage: { default: false, update: true, region: [] },
      analytics_storage: { default: true },
      x: {},
    };
    const { google } = await read({
      google_tag_data: { ics: { entries, usedDefault: true, usedUpdate: true, wasSetLate: false } },
    });
    expect(google).toEqual({
      entries: [
        { storage: 'ad_storage', default: false, update: true },
        { storage: 'analytics_storage', default: true, update: null },
      ],
      usedDefault: true,
      usedUpdate: true,
      wasSetLate: false,
    });
  });

  const groups = [
    { CustomGroupId: 'C0001', GroupName: 'Strictly Necessary' },
    { CustomGroupId: 'C0004', GroupName: 'Targeting' },
  ];

  test.each<[tool: string, Readonly<Record<string, unknown>>, ConsentReading['tools'][number]]>([
    [
      'OneTrust',
      {
        OnetrustActiveGroups: ',C0001,',
        OneTrust: { GetDomainData: () => ({ Groups: groups }), IsAlertBoxClosed: () => true },
      },
      {
        tool: 'onetrust',
        answered: true,
        answers: [
          ['C0001 Strictly Necessary', true],
          ['C0004 Targeting', false],
        ],
      },
    ],
    [
      'Cookiebot',
      { Cookiebot: { hasResponse: false, consent: { necessary: true, marketing: false, method: null } } },
      {
        tool: 'cookiebot',
        answered: false,
        answers: [
          ['necessary', true],
          ['marketing', false],
        ],
      },
    ],
    [
      'CookieYes',
      { getCkyConsent: () => ({ isUserActionCompleted: true, consentID: 'secret', categories: { analytics: false } }) },
      { tool: 'cookieyes', answered: true, answers: [['analytics', false]] },
    ],
    [
      'Didomi',
      { Didomi: { getCurrentUserStatus: () => ({ purposes: { cookies: { enabled: true } } }) } },
      { tool: 'didomi', answered: null, answers: [['cookies', true]] },
    ],
    [
      'iubenda',
      { _iub: { cs: { consent: { purposes: { 1: true, 5: false } } } } },
      {
        tool: 'iubenda',
        answered: null,
        answers: [
          ['1', true],
          ['5', false],
        ],
      },
    ],
    [
      'Osano',
      { Osano: { cm: { getConsent: () => ({ MARKETING: 'DENY', ESSENTIAL: 'ACCEPT' }) } } },
      {
        tool: 'osano',
        answered: null,
        answers: [
          ['MARKETING', false],
          ['ESSENTIAL', true],
        ],
      },
    ],
    [
      'Usercentrics',
      { UC_UI: { getServicesBaseInfo: () => [{ name: 'Hotjar', consent: { status: false } }] } },
      { tool: 'usercentrics', answered: null, answers: [['Hotjar', false]] },
    ],
    [
      'Shopify',
      { Shopify: { customerPrivacy: { currentVisitorConsent: () => ({ marketing: 'no', analytics: '' }) } } },
      { tool: 'shopify', answered: null, answers: [['marketing', false]] },
    ],
    [
      'WordPress',
      { wp_has_consent: (name: string) => name === 'functional' },
      {
        tool: 'wordpress',
        answered: null,
        answers: [
          ['functional', true],
          ['preferences', false],
          ['statistics', false],
          ['statistics-anonymous', false],
          ['marketing', false],
        ],
      },
    ],
  ])('has what %s says', async (_, globals, tool) => {
    expect((await read(globals)).tools).toEqual([tool]);
  });

  test('asks nothing that starts or deletes something', async () => {
    let started = 0;
    const getManager = () => {
      started += 1;
      return { confirmed: true, consents: { matomo: true } };
    };
    expect((await read({ klaro: { getManager } })).tools).toEqual([]);
    expect(started).toBe(0);
  });

  test('runs no getter of the page', async () => {
    let ran = 0;
    const trap = (on: object, name: string) =>
      Object.defineProperty(on, name, {
        enumerable: true,
        get() {
          ran += 1;
          return true;
        },
      });
    const said = await read({
      __gpp: (_: string, answer: Answer) => answer(trap({ cmpStatus: 'loaded' }, 'gppString')),
      Cookiebot: trap({ consent: trap({ necessary: true }, 'marketing') }, 'hasResponse'),
      google_tag_data: trap({}, 'ics'),
      OnetrustActiveGroups: ',C0001,',
      OneTrust: { GetDomainData: () => ({ Groups: trap([groups[0]], '1') }) },
    });
    expect(said).toMatchObject({ gpp: { string: '', cmpStatus: 'loaded' }, google: null });
    expect(said.tools).toEqual([
      { tool: 'onetrust', answered: null, answers: [['C0001 Strictly Necessary', true]] },
      { tool: 'cookiebot', answered: null, answers: [['necessary', true]] },
    ]);
    expect(ran).toBe(0);
  });

  test('asks none again that stayed silent, until something else stands in its place', async () => {
    const queue: unknown[] = [];
    const stub = (...call: unknown[]) => queue.push(call);
    const loaded = (_: string, __: number, answer: Answer) => answer({ tcString: 'C-x' });
    const stubs = `[['tcf', ${String(stub).length}]]`;
    expect((await read({ __tcfapi: stub }, stubs)).silent).toEqual(['tcf']);
    expect(queue).toEqual([]);
    expect((await read({ __tcfapi: loaded }, stubs)).tcf?.string).toBe('C-x');
  });

  test('survives a page that does its worst', async () => {
    const bomb = () => {
      throw new Error('no');
    };
    const trap = new Proxy({}, { get: bomb, has: bomb, ownKeys: bomb, getOwnPropertyDescriptor: bomb });
    const long = 'x'.repeat(100_000);
    expect(await read({ __tcfapi: bomb, __gpp: (_: string, answer: Answer) => answer(trap), __uspapi: 'no' })).toEqual({
      ...nothing,
      silent: ['tcf'],
    });
    expect(
      await read({ google_tag_data: trap, Cookiebot: trap, OneTrust: trap, OnetrustActiveGroups: long }),
    ).toMatchObject({
      google: null,
      tools: [{ tool: 'onetrust', answers: [] }],
    });
    const huge = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${long}${at}`.slice(-70), true]));
    expect((await read({ Cookiebot: { consent: huge } })).tools[0]?.answers).toHaveLength(60);
    const answers = (data: unknown) => (_: string, __: number, answer: Answer) => {
      for (let time = 0; time < 3; time += 1) answer(data);
    };
    expect((await read({ __tcfapi: answers({ tcString: long, cmpId: 1e9, eventStatus: {} }) })).tcf).toEqual({
      string: '',
      applies: null,
      event: '',
      cmpId: null,
      cmpStatus: '',
    });
  });
});

describe('the guard', () => {
  test('takes what the reading gives', () => {
    expect(toConsentReading(nothing)).toEqual(nothing);
  });

  const tool = { tool: 'osano', answered: null, answers: [] };

  test.each<[what: string, unknown]>([
    ['nothing', null],
    ['a text', 'consent'],
    ['a part', { tcf: null }],
    ['a long string', { ...nothing, usp: { string: 'x'.repeat(81) } }],
    ['a novel', { ...nothing, tcf: { string: 'x'.repeat(20_001), applies: true, event: '', cmpId: 1, cmpStatus: '' } }],
    ['an unknown tool', { ...nothing, tools: [{ ...tool, tool: 'mine' }] }],
    ['too many tools', { ...nothing, tools: Array.from({ length: 13 }, () => tool) }],
    ['too many answers', { ...nothing, tools: [{ ...tool, answers: Array.from({ length: 61 }, () => ['a', true]) }] }],
    ['words for answers', { ...nothing, tools: [{ ...tool, answers: [['a', 'yes']] }] }],
    [
      'an unknown storage',
      {
        ...nothing,
        google: {
          entries: [{ storage: 'x', default: true, update: null }],
          usedDefault: null,
          usedUpdate: null,
          wasSetLate: null,
        },
      },
    ],
  ])('does not take %s', (_, value) => {
    expect(toConsentReading(value)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(toConsentReading(value)).toBeNull();
      }),
    );
  });
});

const tcf = (event: string, string: string, applies: boolean | null = true): Partial<ConsentReading> => ({
  tcf: { string, applies, event, cmpId: 10, cmpStatus: 'loaded' },
});

const tool = (
  word: ConsentReading['tools'][number]['tool'],
  answered: boolean | null,
  answers: Readonly<Record<string, boolean>>,
): Partial<ConsentReading> => ({ tools: [{ tool: word, answered, answers: Object.entries(answers) }] });

const stateOf = (part: Partial<ConsentReading>) => consentStateOf({ ...nothing, ...part });

describe('what a page says', () => {
  test.each<[situation: string, Partial<ConsentReading>, choice: string, since: string]>([
    ['nothing', {}, 'unknown', 'unknown'],
    ['that it asks', tcf('cmpuishown', tcString()), 'none-yet', 'unknown'],
    ['that it asks, without a string', tcf('cmpuishown', ''), 'none-yet', 'unknown'],
    ['that it asks again', tcf('cmpuishown', everything), 'accepted', 'earlier'],
    ['a yes', tcf('useractioncomplete', everything), 'accepted', 'this-visit'],
    ['a no', tcf('useractioncomplete', tcString({ interests: [2, 7] })), 'refused', 'this-visit'],
    ['a no from before', tcf('tcloaded', tcString()), 'refused', 'earlier'],
    ['a part', tcf('tcloaded', tcString({ purposes: [1, 7] })), 'partly', 'earlier'],
    ['no law', tcf('tcloaded', everything, false), 'unknown', 'unknown'],
    ['a string that is none', tcf('tcloaded', 'C-x'), 'unknown', 'unknown'],
    [
      'that OneTrust waits',
      tool('onetrust', false, { 'C0001 Necessary': true, 'C0004 Targeting': true }),
      'none-yet',
      'unknown',
    ],
    [
      'what OneTrust was told',
      tool('onetrust', true, { 'C0001 Notwendig': true, 'C0004 Werbung': false }),
      'refused',
      'unknown',
    ],
    [
      'all to Cookiebot',
      tool('cookiebot', true, { necessary: true, statistics: true, marketing: true }),
      'accepted',
      'unknown',
    ],
    ['a part to Osano', tool('osano', true, { matomo: true, meta: false }), 'partly', 'unknown'],
    ['defaults of Osano', tool('osano', null, { ESSENTIAL: true, MARKETING: false }), 'unknown', 'unknown'],
    ['a no to Shopify', tool('shopify', null, { marketing: false, sale_of_data: true }), 'refused', 'unknown'],
    ['nothing to Shopify', tool('shopify', null, { sale_of_data: true }), 'unknown', 'unknown'],
    [
      'both',
      { ...tcf('tcloaded', everything), ...tool('cookiebot', true, { marketing: false }) },
      'accepted',
      'earlier',
    ],
  ])('is understood: %s', (_, part, choice, since) => {
    expect(stateOf(part)).toMatchObject({ choice, since });
  });

  test.each<[situation: string, Partial<ConsentReading>, string]>([
    ['nothing', {}, 'unknown'],
    ['USP, an objection', { usp: { string: '1YYN' } }, 'opted-out'],
    ['USP, none', { usp: { string: '1YNN' } }, 'not-opted-out'],
    ['USP where the law does not hold', { usp: { string: '1---' } }, 'unknown'],
    ['GPP, an objection to sale', gpp(usNational({ sale: 1 })), 'opted-out'],
    ['GPP, by GPC', gpp(usNational({ gpc: '1' })), 'opted-out'],
    ['GPP, none', gpp(usNational()), 'not-opted-out'],
    ['GPP, an objection by a law that does not hold here', gpp(usNational({ sale: 1 }), [8]), 'unknown'],
    ['GPP that can’t be read', gpp('A'), 'unknown'],
    ['an objection that one of two knows', { ...gpp(usNational()), usp: { string: '1YYN' } }, 'opted-out'],
    ['Shopify', tool('shopify', null, { sale_of_data: false }), 'opted-out'],
  ])('of selling data is understood: %s', (_, part, optOut) => {
    expect(stateOf(part).optOut).toBe(optOut);
  });

  test('is told without the strings', () => {
    const state = stateOf({ ...tcf('useractioncomplete', everything), ...gpp(usNational()), gpc: true });
    expect(state).toMatchObject({
      frameworks: ['tcf', 'gpp'],
      tool: { id: null, name: null, cmpId: 10 },
      applies: 'yes',
      asks: 'not-now',
      specialFeatures: [1],
      legitimateInterests: [2, 7],
      vendors: { consented: 3, legitimate: 1, disclosed: 4 },
      gpc: 'on',
    });
    expect(JSON.stringify([state, saidBy(state)])).not.toContain(everything.slice(0, 30));
  });

  test('is told or not, whatever the strings are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (string, event) => {
        const said = { ...tcf(event, string), ...gpp(string), usp: { string } };
        expect(stateOf(said)).toMatchObject({ choice: 'unknown', vendors: null });
      }),
    );
  });

  test('names the tool', () => {
    expect(stateOf(tool('onetrust', true, {})).tool).toEqual({ id: 'onetrust', name: 'OneTrust', cmpId: null });
    expect(stateOf(tool('shopify', true, {})).tool.name).toBe('Shopify Customer Privacy');
  });

  const entries = [
    { storage: 'ad_storage' as const, default: false, update: null },
    { storage: 'analytics_storage' as const, default: false, update: true },
    { storage: 'ad_user_data' as const, default: null, update: null },
  ];

  test.each<[boolean | null, boolean | null, string]>([
    [true, false, 'in-time'],
    [true, true, 'late'],
    [null, null, 'none'],
  ])('to Google, with a default (%s) that was late (%s), is %s', (usedDefault, wasSetLate, expected) => {
    const state = stateOf({ google: { entries, usedDefault, usedUpdate: true, wasSetLate } });
    expect(state.googleDefault).toBe(expected);
    expect(state.google).toEqual({ ad_storage: 'denied', analytics_storage: 'granted', ad_user_data: 'unset' });
    expect(state.choice).toBe('unknown');
  });

  test('can be shown as names and values', () => {
    const shown = saidBy(
      stateOf({
        ...tcf('useractioncomplete', everything),
        ...tool('cookiebot', true, { marketing: true }),
        google: { entries: entries.slice(0, 1), usedDefault: true, usedUpdate: null, wasSetLate: null },
        usp: { string: '1YNN' },
        gpc: true,
      }),
    );
    expect(shown).toEqual([
      ['choice', 'accepted'],
      ['purposes', '1,2,3,4,5,6,7,8,9,10,11'],
      ['legitimateInterests', '2,7'],
      ['specialFeatures', '1'],
      ['vendors.consented', '3'],
      ['vendors.legitimateInterest', '1'],
      ['vendors.disclosed', '4'],
      ['ad_storage', 'denied'],
      ['optOut', 'not-opted-out'],
      ['gpc', 'on'],
      ['marketing', 'yes'],
    ]);
    expect(saidBy(stateOf({}))).toEqual([]);
  });
});

/** A GPP with one section of all US states. */
function gpp(section: string, applicable: number[] = [7]): Partial<ConsentReading> {
  const string = gppString({ 7: section });
  return { gpp: { string, applicable, signalStatus: 'ready', cmpStatus: 'loaded', cmpDisplayStatus: '', cmpId: 10 } };
}
