import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageLimits, toMessageAddresses, type MessageImage } from '../src/evidence/message.ts';
import { toSettings } from '../src/messages/settings.ts';
import { isToken } from '../src/signals/mail/dot.ts';
import { judged, unknownSender } from '../src/signals/mail/judge.ts';
import { unwrapped } from '../src/signals/mail/unwrap.ts';
import { webmailOf } from '../src/signals/mail/webmails.ts';

const upn = 'u001.0-2F6ozNgxxDtaqhc9sx2P513JhjX8oSKm62Dliyw';
const pixel = `https://url1.shop.example/wf/open?upn=${upn}`;
const token = '5f18dQhb0S7ks8dDMPbW2n0x6l2B9';

describe('a mail service’s own wrapping comes off', () => {
  const once = encodeURIComponent(pixel);
  test.each([
    ['Gmail, today', `https://ci3.googleusercontent.com/meips/ADKq_NaGX8DYnLM=s0-d-e1-ft#${pixel}`],
    ['Gmail, before', `https://ci6.googleusercontent.com/proxy/lQEOmcuMXtfX=s0-d-e1-ft#${pixel}`],
    ['Outlook’s SafeLinks', `https://nam11.safelinks.protection.outlook.com/?url=${once}&data=05%7C01%7Cx&reserved=0`],
    ['Outlook’s proxy', `https://outlook.live.com/actions/ei?u=${once}&d=2026-11-22`],
    ['Yahoo’s proxy', `https://ecp.yusercontent.com/mail?url=${once}&t=1578410174&ymreqid=c46c917a&sig=aUmZ2h--~C`],
    ['Proton’s proxy', `https://mail.proton.me/api/core/v4/images?Url=${once}&DryRun=0&UID=abc`],
    ['Google’s redirect', `https://www.google.com/url?q=${once}&source=gmail&ust=1&usg=AOv`],
    ['a proxy that has it readable', `https://www.fastmailusercontent.com/proxy/0a1b/${once}`],
    [
      'two services, one behind the other',
      `https://ecp.yusercontent.com/mail?url=${encodeURIComponent(`https://ci6.googleusercontent.com/proxy/lQE=s0#${pixel}`)}&t=1`,
    ],
  ])('%s', (_, address) => {
    expect(unwrapped(address)).toEqual({ address: pixel, way: 'proxied' });
  });

  test.each([
    ['nothing to take off', pixel],
    ['a picture that is Google’s own', 'https://lh3.googleusercontent.com/a/photo=s40'],
    ['a fragment that is no address', 'https://ci3.googleusercontent.com/meips/AD=s0#top'],
    ['an address in another site’s parameter', `https://www.shop.example/go?url=${once}`],
    ['a host that only looks like it', `https://safelinks.protection.outlook.com.evil.example/?url=${once}`],
    ['another page of the same service', `https://outlook.live.com/mail/0/?u=${once}`],
    ['a wrapped script', 'https://www.google.com/url?q=javascript%3Aalert(1)'],
    ['half an escape', 'https://www.google.com/url?q=https%3A%2F%2%'],
    ['no address at all', 'not an address'],
  ])('but not %s', (_, address) => {
    expect(unwrapped(address)).toEqual({ address, way: 'direct' });
  });

  test('at most four layers deep, and it never throws', () => {
    const layer = (inner: string) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
    expect(unwrapped(layer(layer(layer(layer(pixel))))).address).toBe(pixel);
    expect(unwrapped(layer(layer(layer(layer(layer(pixel)))))).address).toBe(layer(pixel));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        unwrapped(text);
        judged({ images: [dot(text)], links: [text] });
      }),
    );
  });
});

function dot(address: string, more: Partial<MessageImage> = {}): MessageImage {
  return { address, width: 1, height: 1, style: 'plain', loaded: null, ...more };
}

function foundIn(...images: readonly MessageImage[]) {
  return judged({ images, links: [] }).findings;
}

describe('a pixel of somebody unknown', () => {
  test.each<[string, MessageImage, shape: string]>([
    ['a dot with a token among its parameters', dot(`https://t.firm.example/p?id=${token}`), 't.firm.example?id=…'],
    ['a dot with an e-mail address', dot('https://t.firm.example/p?to=ann%40mail.example'), 't.firm.example?to=…'],
    ['a dot with a token in its path', dot(`https://t.firm.example/beacon/${token}.gif`), 't.firm.example/…'],
    ['a dot with a UUID', dot('https://t.firm.example/o/6c20fd69-4410-4684-ae12-091856518776'), 't.firm.example/…'],
    [
      'a picture without a size that is one dot',
      dot(`https://t.firm.example/p?id=${token}`, { width: null, height: null, loaded: [1, 1] }),
      't.firm.example?id=…',
    ],
    [
      'a picture of nothing',
      dot(`https://t.firm.example/p?id=${token}`, { width: 0, height: 0 }),
      't.firm.example?id=…',
    ],
    [
      'a hidden picture with a token',
      dot(`https://t.firm.example/p?id=${token}`, { width: null, height: null, style: 'hidden' }),
      't.firm.example?id=…',
    ],
  ])('%s', (_, image, shape) => {
    const [finding, ...others] = foundIn(image);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: unknownSender, as: 'pixel', certainty: 'inferred', count: 1 });
    expect(finding!.reasons).toEqual([shape]);
    expect(JSON.stringify(finding)).not.toContain(token);
  });

  test.each<[string, MessageImage]>([
    ['a logo, whatever its address', dot(`https://cdn.firm.example/logo.png?id=${token}`, { width: 180, height: 60 })],
    ['a spacer', dot('https://cdn.firm.example/images/spacer.gif')],
    [
      'a spacer that is drawn large',
      dot(`https://cdn.firm.example/p?id=${token}`, { width: 600, height: 12, loaded: [1, 1] }),
    ],
    ['a line of one dot’s height', dot(`https://cdn.firm.example/p?id=${token}`, { width: 600, height: 1 })],
    ['a spacer with a version', dot('https://cdn.firm.example/1x1.gif?v=5f18d9ab0c7e8d3f5b2a')],
    ['a spacer that is not cached', dot('https://cdn.firm.example/1x1.gif?cb=1699999999999')],
    ['a dot in a folder of files', dot(`https://cdn.firm.example/files/${token}/dot.gif`)],
    ['a dot with words', dot('https://www.firm.example/newsletter/summer-sale-for-everybody.gif')],
    ['a social icon', dot('https://cdn.firm.example/social/facebook.png', { width: 24, height: 24 })],
    [
      'a picture for small screens only',
      dot(`https://cdn.firm.example/${token}.png`, { width: null, height: null, style: 'hidden' }),
    ],
    ['a hidden banner', dot(`https://cdn.firm.example/b?id=${token}`, { width: 600, height: 200, style: 'hidden' })],
    ['a picture without a size', dot(`https://cdn.firm.example/p?id=${token}`, { width: null, height: null })],
  ])('is not %s', (_, image) => {
    expect(foundIn(image)).toEqual([]);
  });

  test('is named by its host where the catalogue knows that from pages', () => {
    expect(foundIn(dot('https://www.google-analytics.com/collect?v=1&tid=UA-1-1&t=event'))).toMatchObject([
      { name: 'Google Analytics', company: 'Google', certainty: 'observed', reasons: ['www.google-analytics.com'] },
    ]);
  });

  test.each([
    ['summer-sale-2026-for-everybody', false],
    ['AnnouncingOurSummerSale', false],
    ['1699999999999', false],
    ['2026-11-22T10-00-00', false],
    ['facebook-twitter-instagram', false],
    [token, true],
    ['9753ac6e46810c884c8c008a53991032', true],
    ['MTEyLVRaTS03NjY6MDo1MDcx', true],
    ['ann@mail.example', true],
  ])('takes %s for a token: %s', (value, is) => {
    expect(isToken(value)).toBe(is);
  });
});

describe('a verdict', () => {
  const wrapped = `https://ci3.googleusercontent.com/meips/AD=s0-d-e1-ft#${pixel}`;
  const link = (at: number) => `https://url1.shop.example/ls/click?upn=${upn}${at}`;

  test('counts, says what was shown and by whom, and keeps pixels before links', () => {
    const verdict = judged({
      images: [dot(wrapped, { loaded: [1, 1] }), dot(wrapped), dot(`https://t.firm.example/p?id=${token}`)],
      links: [link(1), link(2), link(3), 'https://www.shop.example/?utm_source=n'],
    });
    expect(verdict.findings.map(({ id, as, count, shown }) => [id, as, count, shown])).toEqual([
      ['sendgrid', 'pixel', 2, 1],
      [unknownSender, 'pixel', 1, 0],
      ['sendgrid', 'link', 3, 0],
    ]);
    expect(verdict).toMatchObject({ way: 'proxied', campaignLinks: 1 });
  });

  test('is surest where the host is the sender’s own', () => {
    const own = `https://u1.ct.sendgrid.net/wf/open?upn=${upn}`;
    const [finding] = foundIn(dot(pixel), dot(own));
    expect(finding).toMatchObject({ certainty: 'observed', count: 2 });
    expect(finding?.reasons).toEqual(['url1.shop.example/wf/open?upn=…', 'u1.ct.sendgrid.net/wf/open?upn=…']);
  });

  test('tells which links say who clicks, by the name of the parameter only', () => {
    const links = [
      'https://www.shop.example/?mc_eid=0660294465&utm_source=n',
      'https://www.shop.example/a?mc_eid=0660294465',
    ];
    const { findings, recipientIds } = judged({ images: [], links });
    expect(findings).toEqual([]);
    expect(recipientIds).toEqual([{ name: 'mc_eid', company: 'Intuit' }]);
  });

  test('says nothing of a message without addresses', () => {
    expect(judged({ images: [], links: [] })).toEqual({
      findings: [],
      recipientIds: [],
      campaignLinks: 0,
      way: 'direct',
    });
  });

  test('is capped, whatever a message holds', () => {
    const images = Array.from({ length: 500 }, (_, at) => dot(`https://t${at}.firm.example/p?id=${token}`));
    expect(foundIn(...images)).toHaveLength(40);
  });
});

describe('what comes from a tab', () => {
  const good = { bodies: 1, images: [dot(pixel)], links: [pixel] };
  test('is taken as it is when it is well-formed, and everything else in it dropped', () => {
    expect(toMessageAddresses(good)).toEqual(good);
    expect(toMessageAddresses({ ...good, text: 'Dear Ann' })).toEqual(good);
    expect(toMessageAddresses({ ...good, images: [{ ...dot(pixel), alt: 'Dear Ann' }] })).toEqual(good);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'https://x.example/'],
    ['another scheme', { ...good, links: ['javascript:alert(1)'] }],
    ['too many links', { ...good, links: Array.from({ length: messageLimits.links + 1 }, () => pixel) }],
    ['too long an address', { ...good, links: [`https://x.example/${'a'.repeat(messageLimits.address)}`] }],
    ['a size that is none', { ...good, images: [dot(pixel, { width: Number.NaN })] }],
    ['a size below zero', { ...good, images: [dot(pixel, { width: -1 })] }],
    ['another style', { ...good, images: [{ ...dot(pixel), style: 'loud' }] }],
  ])('is refused when it is %s', (_, claim) => {
    expect(toMessageAddresses(claim)).toBeNull();
  });
});

describe('a webmail is known by its address', () => {
  test.each([
    'https://mail.google.com/mail/u/0/#inbox/FMfcg',
    'https://outlook.live.com/mail/0/inbox/id/AQ',
    'https://outlook.office.com/mail/',
    'https://mail.yahoo.com/n/inbox/all/messages/1',
    'https://mail.proton.me/u/0/inbox/abc',
    'https://app.fastmail.com/mail/Inbox/abc?u=1',
    'https://webmail.firm.example/?_task=mail&_mbox=INBOX&_uid=7&_action=show',
    'https://firm.example:2096/cpsess1/3rdparty/roundcube/index.php?_task=mail',
  ])('%s', (url) => {
    expect(webmailOf(url)?.bodies.length).toBeGreaterThan(0);
  });

  test.each([
    'https://www.google.com/',
    'https://mail.google.com.evil.example/',
    'https://mail.google.com@evil.example/',
    'https://mail.google.com:pass@evil.example/',
    'https://evil.example/?mail.google.com',
    'https://evil.example/#?_task=mail',
    'https://firm.example/?_task=settings',
    'https://firm.example/?x_task=mail',
    'chrome://settings/',
    '',
  ])('%s is none', (url) => {
    expect(webmailOf(url)).toBeNull();
  });
});

test('looking at messages is off until it is switched on', () => {
  expect(toSettings(undefined).mail).toBe('off');
  expect(toSettings({ mail: 'yes' }).mail).toBe('off');
  expect(toSettings('broken').mail).toBe('off');
  expect(toSettings({ mail: 'on' }).mail).toBe('on');
});
