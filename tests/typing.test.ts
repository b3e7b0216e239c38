import { describe, expect, test } from 'vitest';
import { digest } from '../src/evidence/digest.ts';
import { toSalt, toTyped } from '../src/evidence/typed-guard.ts';
import { disguises } from '../src/page/disguises.ts';
import { tokensOf } from '../src/signals/tokens.ts';
import { watchTyped } from '../src/signals/typing.ts';

const salt = '0123456789abcdef0123456789abcdef';
const mail = 'jane.roe@example.com';
const typist = { visitId: 'a', sites: ['shop.test'] };

describe('the pieces of a request', () => {
  test.each([
    ['plain in a parameter', `https://t.test/p?e=${mail}`],
    ['encoded', `https://t.test/p?x=1&e=${encodeURIComponent(mail)}#top`],
    ['encoded twice', `https://t.test/p?u=${encodeURIComponent(`https://x.test/?e=${encodeURIComponent(mail)}`)}`],
    ['in JSON', JSON.stringify({ user: { email: mail }, n: 1 })],
    ['in a form', `a=1&email=${encodeURIComponent(mail)}&b=2`],
    ['in JSON in base64', `d=${Buffer.from(JSON.stringify({ email: mail })).toString('base64')}`],
    ['in the path', `https://t.test/track/${mail}/x.gif`],
    ['between words', `msg=mail+${mail}+please`],
  ])('hold an address %s', (_, text) => {
    expect([...tokensOf(text)]).toContain(mail);
  });

  test('hold a text with spaces whole', () => {
    expect([...tokensOf(JSON.stringify({ name: 'Jane van Roe' }))]).toContain('Jane van Roe');
    expect([...tokensOf('name=Jane+van+Roe&x=1')]).toContain('Jane van Roe');
  });

  test('are bounded, whatever comes', () => {
    const flood = Array.from({ length: 100_000 }, (_, at) => `a${at}=value-${at}`).join('&');
    expect(tokensOf(flood).size).toBeLessThan(2200);
    expect(tokensOf('%E0%A4%A&%%%=\u0000')).toBeInstanceOf(Set);
    // Each layer of encoding must not double the work: this once took hours.
    expect([...tokensOf(`https://t.test/?q=%${'25'.repeat(200)}41`)].length).toBeLessThan(50);
  });
});

describe('what is typed', () => {
  /** The digests as a page tells them. */
  const typed = { field: 'email', digests: disguises(mail, 'email').map(([form, text]) => [form, digest(salt, text)]) };

  test('is told without a letter of it', () => {
    const told = toTyped(typed);
    expect(told).not.toBeNull();
    const forms = new Set(told!.digests.map(([form]) => form));
    expect([...forms].toSorted()).toEqual(['base64', 'md5', 'plain', 'sha1', 'sha256']);
    expect(JSON.stringify(told)).not.toMatch(/jane|roe|example/);
  });

  test.each<[form: string, sent: string]>([
    ['plain', mail],
    ['base64', Buffer.from(mail).toString('base64')],
    ['md5', ''],
    ['sha256', ''],
  ])('is found as %s, sent before the end of typing or after it', (form, given) => {
    const text = given === '' ? disguises(mail, 'email').find(([one]) => one === form)![1] : given;
    const request = { url: `https://t.test/p?v=${encodeURIComponent(text)}`, body: '', id: '1', tabId: 7, at: 1000 };
    const early = watchTyped();
    early.typing(7, typist, salt, 0);
    expect(early.sent(request)).toEqual([]);
    expect(early.typed(7, toTyped(typed)!, 1600)).toEqual(
      expect.arrayContaining([expect.objectContaining({ visitId: 'a', field: 'email', form, at: 1000 })]),
    );

    const late = watchTyped();
    late.typing(7, typist, salt, 0);
    late.typed(7, toTyped(typed)!, 500);
    expect(late.sent(request)).toEqual(
      expect.arrayContaining([expect.objectContaining({ visitId: 'a', field: 'email', form, at: 1000 })]),
    );
  });

  test('is not looked for in what goes to the site itself, in other tabs, or a minute later', () => {
    const watch = watchTyped();
    watch.typing(7, typist, salt, 0);
    watch.typed(7, toTyped(typed)!, 500);
    const to = (url: string, at = 1000, tabId = 7) => ({ id: '1', tabId, url: `${url}?e=${mail}`, body: '', at });
    expect(watch.sent(to('https://api.shop.test/save'))).toEqual([]);
    expect(watch.sent(to('https://t.test/p', 1000, 8))).toEqual([]);
    expect(watch.sent(to('https://t.test/p', 61_000))).toEqual([]);
    expect(watch.forget(61_000)).toBe('idle');
  });

  test('into an embedded form is that form’s own business', () => {
    const watch = watchTyped();
    watch.typing(7, { visitId: 'a', sites: ['shop.test', 'forms.test'] }, salt, 0);
    expect(watch.wants(7, 'https://api.forms.test/save')).toBe('no');
    expect(watch.wants(7, 'https://t.test/p')).toBe('yes');
    expect(watch.wants(8, 'https://t.test/p')).toBe('no');
  });

  test('is not forgotten to be sent when the next step is another document', () => {
    const leak = {
      visitId: 'a',
      requestId: '1',
      url: 'https://t.test/',
      field: 'email',
      form: 'plain',
      at: 5000,
      typedAt: 4600,
    } as const;
    const watch = watchTyped();
    watch.typing(7, typist, salt, 0);
    watch.submitted(7, 4900);
    watch.typing(7, typist, salt.replace('0', 'f'), 5500);
    expect(watch.isAskedFor(7, leak)).toBe('yes');
  });

  test('is asked for if the person sent it, and not if they sent something before', () => {
    const leak = {
      visitId: 'a',
      requestId: '1',
      url: 'https://t.test/',
      field: 'email',
      form: 'plain',
      at: 5000,
      typedAt: 4600,
    } as const;
    const watch = watchTyped();
    watch.typing(7, typist, salt, 0);
    watch.submitted(7, 1000);
    expect(watch.isAskedFor(7, leak)).toBe('no');
    watch.submitted(7, 4900);
    expect(watch.isAskedFor(7, leak)).toBe('yes');
    expect(watch.isAskedFor(7, { ...leak, at: 4800 })).toBe('no');
  });
});

test.each([null, 1, 'short', salt.toUpperCase(), `${salt}0`])('%j is no salt', (claim) => {
  expect(toSalt(claim)).toBeNull();
});

test.each([
  null,
  { field: 'password', digests: [] },
  { field: 'email', digests: [['plain', mail]] },
  { field: 'email', digests: Array.from({ length: 121 }, () => ['plain', '0123456789abcdef']) },
])('claim %# is no typed text', (claim) => {
  expect(toTyped(claim)).toBeNull();
});
