import { describe, expect, test } from 'vitest';
import type { MessageImage } from '../src/evidence/message.ts';
import type { Source } from '../src/companies/company.ts';
import { allVendors } from '../src/signals/vendors.ts';
import { judged, type MailFinding } from '../src/signals/mail/judge.ts';
import { mailers, senderIndex, senders, type Use } from '../src/signals/mail/senders.ts';
import { partsOf } from '../src/signals/mail/parts.ts';
import { hasShape, unknownWords } from '../src/signals/mail/shape.ts';
import { addresses } from './mail/addresses.ts';

/** A picture that can be seen: only its address speaks. */
function picture(address: string, more: Partial<MessageImage> = {}): MessageImage {
  return { address, width: 120, height: 40, style: 'plain', loaded: null, ...more };
}

function found(address: string, use: Use): readonly MailFinding[] {
  const images = use === 'pixel' ? [picture(address)] : [];
  return judged({ images, links: use === 'link' ? [address] : [] }).findings;
}

const cases = Object.entries(addresses).flatMap(([id, { pixels = [], links = [] }]) => [
  ...pixels.map((address) => [id, 'pixel', address] as const),
  ...links.map((address) => [id, 'link', address] as const),
]);

describe('an address names its sender, and nobody else', () => {
  test.each(cases)('%s %s %s', (id, use, address) => {
    expect(found(address, use).map((one) => [one.id, one.as])).toEqual([[id, use]]);
  });

  test.each(cases)('%s %s: the reason holds no token of %s', (_, use, address) => {
    const [finding] = found(address, use);
    for (const reason of finding!.reasons) {
      const pieces = reason.split(/[/?&=,:_.…]+/).filter((piece) => piece.length > 16);
      expect(pieces.filter((piece) => /\d/.test(piece))).toEqual([]);
    }
  });
});

test('the same address under another name is only inferred, and on another path nothing', () => {
  expect(found('https://u1.ct.sendgrid.net/ls/click?upn=u001.abcdefghij', 'link')[0]).toMatchObject({
    certainty: 'observed',
    company: 'Twilio',
    reasons: ['u1.ct.sendgrid.net/ls/click?upn=…'],
  });
  expect(found('https://url1.shop.example/ls/click?upn=u001.abcdefghij', 'link')[0]?.certainty).toBe('inferred');
  expect(found('https://url1.shop.example/lists/click?upn=u001.abcdefghij', 'link')).toEqual([]);
});

test('a name that only contains a sender’s host is not that host', () => {
  for (const host of ['sendgrid.net.evil.example', 'notlist-manage.com', 'list-manage.com.example', 'xpstmrk.it']) {
    const sure = ['/track/open.php?u=1', '/open/abc', '/redirect/abc'].flatMap((path) =>
      found(`https://${host}${path}`, 'pixel'),
    );
    expect(sure).toEqual([]);
  }
});

describe('look-alikes are nobody’s', () => {
  test.each<[Use, string]>([
    ['pixel', 'https://www.shop.example/open.gif'],
    ['pixel', 'https://www.shop.example/o/summer-sale.png'],
    ['pixel', 'https://www.shop.example/q/questions/AA/list'],
    ['pixel', 'https://www.shop.example/r/?id=42'],
    ['pixel', 'https://www.shop.example/img/products/1a2b3c4d.gif'],
    ['pixel', 'https://gallery.mailchimp.com/0123456789abcdef01234567/images/logo.png'],
    ['pixel', 'https://eoq.soundestlink.com/image/newsletter/6366e56f7c36a9001d08e0be'],
    ['pixel', 'https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fbucket%2Fa.png'],
    ['link', 'https://www.shop.example/?qs=shoes'],
    ['link', 'https://www.shop.example/e/summer/c/shoes'],
    ['link', 'https://www.shop.example/track/click/parcels?p=3'],
    ['link', 'https://www.shop.example/l/shoes_12'],
    ['link', 'https://www.shop.example/t/a-l-b'],
    ['link', 'https://www.shop.example/c/eJones'],
    ['link', 'https://www.shop.example/u/click?_t=top'],
    ['link', 'https://www.shop.example/MzAyLUNK'],
    ['link', 'https://shop.us7.list-manage.com/unsubscribe?u=231b310a4e13357274dd28a20&id=7d67592476'],
    ['link', 'https://mailchi.mp/shop/summer'],
    ['link', 'https://www.shop.example/lt.php?id=fhoFAAgfBwBEBAU'],
    ['link', 'https://open.substack.com/pub/shop/p/summer'],
    ['link', 'https://www.shop.example/?utm_source=newsletter&utm_medium=email&utm_campaign=summer-2026'],
    ['link', 'mailto:help@shop.example'],
  ])('%s %s', (use, address) => {
    expect(found(address, use)).toEqual([]);
  });
});

describe('the catalogue of senders', () => {
  test('is met whole by the addresses of the table', () => {
    const { shapes } = senderIndex();
    const unmet = (['pixel', 'link'] as const).flatMap((use) =>
      shapes[use].flatMap(({ sender, shape, written }) => {
        const own = addresses[sender.id]?.[use === 'pixel' ? 'pixels' : 'links'] ?? [];
        const isMet = own.some((address) => hasShape(partsOf(address)!, shape));
        return isMet ? [] : `${sender.id}: add an address like ${written} to tests/mail/addresses.ts`;
      }),
    );
    expect(unmet).toEqual([]);
    expect(Object.keys(addresses).filter((id) => !senders().some((sender) => sender.id === id))).toEqual([]);
    expect(
      senders()
        .filter(({ id }) => !addresses[id])
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('uses only words there are, and starts every shape with a slash', () => {
    const written = senders().flatMap(({ mail: { pixels = [], links = [] } }) => [...pixels, ...links]);
    expect(written.filter((shape) => !shape.startsWith('/') || unknownWords(shape).length > 0)).toEqual([]);
    const hosts = senders().flatMap(({ mail }) => mail.hosts ?? []);
    expect(hosts.filter((host) => !/^[a-z\d{}-]+(\.[a-z\d-]+)+$/.test(host) || unknownWords(host).length > 0)).toEqual(
      [],
    );
  });

  test('has each sender once, with its company, and with sources that can be opened', () => {
    const ids = senders().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(mailers.filter(({ id }) => allVendors().some((vendor) => vendor.id === id))).toEqual([]);
    expect(mailers.filter(({ name, company }) => !name.trim() || !company.trim())).toEqual([]);
    const wrong = mailers.flatMap(({ id, sources }) =>
      sources
        .filter(({ url, checked }: Source) => !url.startsWith('https://') || !/^\d{4}-\d\d-\d\d$/.test(checked))
        .map(({ url }) => `${id}: ${url}`),
    );
    expect(wrong).toEqual([]);
  });

  test('calls each file after the id in it', () => {
    const files = import.meta.glob<{ readonly id: string }>('../src/signals/mail/mailers/*.ts', {
      eager: true,
      import: 'default',
    });
    expect(Object.entries(files).filter(([file, { id }]) => !file.endsWith(`/${id}.ts`))).toEqual([]);
  });
});
