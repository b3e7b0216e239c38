import { describe, expect, test } from 'vitest';
import type { ConsentReading } from '../src/evidence/consent-reading.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import { keptAnswer } from '../src/signals/consent/kept-answers.ts';
import { noteConsent } from '../src/signals/consent/noting.ts';
import { isToConsentTool } from '../src/signals/consent/signs.ts';
import { consentStateOf } from '../src/signals/consent/state.ts';
import { siteIdentifier } from '../src/signals/identifiers.ts';
import { noteValues } from '../src/signals/memory.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit, noteIdentifier, notePage, type Visit } from '../src/signals/visit.ts';
import { tcString } from './consent-string.ts';

const nothing: ConsentReading = { tcf: null, gpp: null, usp: null, google: null, gpc: null, tools: [], silent: [] };
const state = (event: string) =>
  consentStateOf({ ...nothing, tcf: { string: tcString(), applies: true, event, cmpId: 10, cmpStatus: 'loaded' } });
const asking = state('cmpuishown');
const refused = state('useractioncomplete');

const visit = () => newVisit('top', 'https://www.shop.example/', 0);
const hit = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&cid=1234567890.1700000000';

const answer = {
  type: 'script',
  outcome: 'answered',
  status: 200,
  error: null,
  setCookies: [],
  values: [],
  to: null,
  bytes: null,
  took: null,
} as const;

function ask(of: Visit, url: string, at: number): void {
  noteRequest(of, { id: `${url}${at}`, url, type: 'script', method: 'GET', at });
  noteResponse(of, { ...answer, id: `${url}${at}`, url });
}

function facts(more: Partial<PageFacts>): PageFacts {
  return { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [], ...more };
}

const found = (of: Visit) => [...of.findings.values()].filter(({ company }) => company === null).map(({ id }) => id);

describe('what was done against what was said', () => {
  test('becomes a finding of its practice, with what shows it', () => {
    const one = visit();
    ask(one, hit, 1000);
    noteConsent(one, asking, 5000);
    expect(one.findings.get('before-choice')).toEqual({
      kind: 'consent',
      id: 'before-choice',
      name: 'Recognised before you decided',
      company: null,
      certainty: 'inferred',
      reasons: [
        {
          place: 'request',
          found: 'https://www.google-analytics.com',
          outcome: 'answered',
          detail: ['sent', 'cid'],
          company: 'Google',
        },
      ],
      told: null,
    });
  });

  describe('by a ping that calls itself cookieless', () => {
    const ping = `${hit}&gcs=G100`;
    const hold = (of: Visit, value: string, at: number) =>
      noteValues(of, [value], { domain: 'shop.example', company: 'Google', cookie: { name: '_ga', at } });

    test('is none by the ID of a cookie', () => {
      const one = visit();
      hold(one, 'GA1.1.1234567890.1700000000', 500);
      ask(one, ping, 1000);
      noteConsent(one, asking, 5000);
      expect(found(one)).toEqual(['before-choice']);
      expect(one.findings.get('before-choice')?.reasons).toMatchObject([{ detail: ['in-cookie', '_ga'] }]);
    });

    test('is taken back once the cookie was read, and then judged again', () => {
      const one = visit();
      ask(one, ping, 1000);
      noteConsent(one, asking, 5000);
      expect(found(one)).toEqual(['contact-before-choice']);
      hold(one, 'GA1.1.1234567890.1700000000', 6000);
      expect(one.memory.consent.unjudged).toBe('some');
      noteConsent(one, asking, 8000);
      expect(found(one)).toEqual(['before-choice']);
    });

    test('is judged again where the cookie was read while a reading ran', () => {
      const one = visit();
      ask(one, ping, 1000);
      hold(one, 'GA1.1.1234567890.1700000000', 5100);
      noteConsent(one, asking, 5000);
      expect(found(one)).toEqual([]);
      expect(one.memory.consent.unjudged).toBe('some');
      noteConsent(one, asking, 8000);
      expect(found(one)).toEqual(['before-choice']);
      expect(one.memory.consent.unjudged).toBe('none');
    });

    test('is taken back once another request to the host shows more', () => {
      const one = visit();
      ask(one, ping, 1000);
      noteConsent(one, asking, 5000);
      ask(one, hit, 6000);
      noteConsent(one, asking, 8000);
      expect(found(one)).toEqual(['before-choice']);
    });

    test('waits while a cookie of Google’s is known by its name only', () => {
      const one = visit();
      noteIdentifier(one, siteIdentifier('cookie', '_ga', null));
      ask(one, ping, 1000);
      noteConsent(one, asking, 5000);
      expect(found(one)).toEqual([]);
      hold(one, 'GA1.1.9999999999.1700000000', 500);
      noteConsent(one, asking, 6000);
      expect(found(one)).toEqual(['contact-before-choice']);
    });
  });

  test('is none where nobody saw when the request was made', () => {
    const one = visit();
    noteResponse(one, { ...answer, id: 'a', url: hit });
    noteConsent(one, asking, 5000);
    expect(found(one)).toEqual([]);
  });

  test('is seen by the reading after it, though it says the same', () => {
    const one = visit();
    noteConsent(one, asking, 1000);
    noteConsent(one, refused, 5000);
    ask(one, hit, 10_000);
    expect(one.memory.consent.unjudged).toBe('some');
    expect(found(one)).toEqual([]);
    noteConsent(one, refused, 15_000);
    expect(found(one)).toEqual(['after-refusal']);
    expect(one.memory.consent.unjudged).toBe('none');
  });

  test('is looked for among the latest requests', () => {
    const one = visit();
    noteConsent(one, refused, 1000);
    for (let at = 0; at < 500; at += 1) ask(one, `https://www.google-analytics.com/g/collect?v=2&n=${at}`, 6000 + at);
    ask(one, hit, 10_000);
    noteConsent(one, refused, 15_000);
    expect(found(one)).toContain('after-refusal');
    expect(one.memory.consent.requests).toHaveLength(400);
  });

  test('is not looked for in what only serves a page', () => {
    const one = visit();
    ask(one, 'https://cdn.jsdelivr.net/npm/a.js?x=1', 1000);
    ask(one, 'https://cdn.cookielaw.org/consent/a.json', 1000);
    expect(one.memory.consent).toMatchObject({ requests: [], unjudged: 'none' });
  });
});

describe('moments', () => {
  const at = (of: Visit) => of.memory.consent.moments.map((moment) => moment.at);

  test('of one state are its first and its last', () => {
    const one = visit();
    for (const time of [1, 2, 3, 4]) noteConsent(one, asking, time);
    for (const time of [5, 6, 7]) noteConsent(one, refused, time);
    noteConsent(one, asking, 8);
    expect(at(one)).toEqual([1, 4, 5, 7, 8]);
  });

  test('keep to the order of time', () => {
    const one = visit();
    noteConsent(one, refused, 5);
    noteConsent(one, asking, 4);
    expect(at(one)).toEqual([5]);
  });

  test('of a page that never stops changing its mind are capped', () => {
    const one = visit();
    for (let time = 0; time < 100; time += 1) noteConsent(one, time % 2 ? asking : refused, time);
    expect(at(one)).toHaveLength(40);
    expect(at(one).at(-1)).toBe(99);
  });
});

describe('an answer from an earlier visit', () => {
  function returning(names: Partial<PageFacts>, documentId: string): Visit {
    const one = visit();
    notePage(one, facts(names), documentId);
    ask(one, hit, 1000);
    noteConsent(one, asking, 5000);
    return one;
  }

  test('leaves nothing to say of the time before', () => {
    expect(found(returning({ cookies: ['_ga', 'euconsent-v2'] }, 'top'))).toEqual([]);
    expect(found(returning({ storage: ['didomi_token'] }, 'top'))).toEqual([]);
  });

  test('is not the answer in a frame, nor one that came later, nor a tool’s settings', () => {
    expect(found(returning({ cookies: ['euconsent-v2'] }, 'frame'))).toEqual(['before-choice']);
    expect(found(returning({ cookies: ['OptanonConsent'] }, 'top'))).toEqual(['before-choice']);
    const one = visit();
    notePage(one, facts({ cookies: ['_ga'] }), 'top');
    notePage(one, facts({ cookies: ['euconsent-v2'] }), 'top');
    expect(one.memory.consent.kept).toBe('not-kept');
  });

  test('is looked for only where names are shown', () => {
    const one = visit();
    notePage(one, facts({ globals: ['__tcfapi'] }), 'top');
    expect(one.memory.consent.kept).toBe('unknown');
    notePage(one, facts({ cookies: ['euconsent-v2'] }), 'top');
    expect(one.memory.consent.kept).toBe('kept');
  });

  test.each(['OptanonAlertBoxClosed', 'CookieConsent', 'klaro', '_iub_cs-123', 'cmplz_banner-status'])('%s', (name) => {
    expect(keptAnswer({ cookies: [name], storage: [] })).toBe('kept');
    expect(keptAnswer({ cookies: [`x${name}x`], storage: [] })).toBe('not-kept');
  });
});

test.each([
  ['https://cdn.cookielaw.org/consent/a.json', true],
  ['https://www.google-analytics.com/g/collect', false],
  ['https://www.shop.example/', false],
  ['about:blank', false],
])('%s is to a consent tool: %s', (url, expected) => {
  expect(isToConsentTool(url)).toBe(expected);
});
