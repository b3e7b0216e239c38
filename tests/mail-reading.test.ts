// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { messageLimits, toMessageAddresses } from '../src/evidence/message.ts';
import { readMessage } from '../src/page/readings/message.ts';
import { webmailOf } from '../src/signals/mail/webmails.ts';

const gmail = webmailOf('https://mail.google.com/')!.bodies;
const outlook = webmailOf('https://outlook.live.com/')!.bodies;

function read(html: string, bodies = gmail) {
  document.body.innerHTML = html;
  return readMessage(bodies, messageLimits);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

const picture = { width: null, height: null, style: 'plain', loaded: null };

describe('of a message is read', () => {
  test('its addresses and sizes, and no text', () => {
    const got = read(
      `<div class="ii gt"><div class="a3s">Dear Ann, <a href="https://shop.example/secret-offer" title="for Ann">your offer</a>
         <img src="https://shop.example/a.gif" alt="Ann's picture" width="1" height="1"></div></div>`,
    );
    expect(got).toEqual({
      bodies: 1,
      images: [{ ...picture, address: 'https://shop.example/a.gif', width: 1, height: 1 }],
      links: ['https://shop.example/secret-offer'],
    });
    expect(toMessageAddresses(got)).toEqual(got);
  });

  test('nothing else is so much as touched', () => {
    document.body.innerHTML =
      '<div class="a3s">Dear Ann <img alt="Ann" src="https://a.example/b"><a href="https://a.example/" title="Ann">Ann</a></div>';
    const texts = [
      vi.spyOn(Node.prototype, 'textContent', 'get'),
      vi.spyOn(Element.prototype, 'innerHTML', 'get'),
      vi.spyOn(Element.prototype, 'outerHTML', 'get'),
      vi.spyOn(HTMLElement.prototype, 'innerText', 'get'),
      vi.spyOn(CharacterData.prototype, 'data', 'get'),
    ];
    const attributes = vi.spyOn(Element.prototype, 'getAttribute');
    readMessage(gmail, messageLimits);
    for (const text of texts) expect(text).not.toHaveBeenCalled();
    const asked = new Set(attributes.mock.calls.map(([name]) => name));
    expect(asked).toContain('href');
    expect([...asked].filter((name) => ['alt', 'title', 'aria-label', 'data-subject'].includes(name))).toEqual([]);
    vi.restoreAllMocks();
  });

  test('each message of a conversation, and nothing around them', () => {
    const got = read(
      `<img src="https://mail.google.com/ui.png"><a href="https://mail.google.com/inbox">Inbox</a>
       <div class="a3s"><a href="https://one.example/">1</a></div><div class="a3s"><a href="https://two.example/">2</a></div>`,
    );
    expect(got).toEqual({ bodies: 2, images: [], links: ['https://one.example/', 'https://two.example/'] });
  });

  test('not what the person is writing', () => {
    const writing = '<div contenteditable="true" role="document"><a href="https://draft.example/">x</a></div>';
    expect(read(writing, outlook)).toEqual({ bodies: 0, images: [], links: [] });
  });

  test('the address that a webmail keeps beside its own', () => {
    const got = read(
      `<div role="document"><img originalsrc="https://t.example/p?id=1" src="/actions/ei">
         <a originalsrc="https://shop.example/" href="https://nam11.safelinks.protection.outlook.com/?url=x">x</a></div>`,
      outlook,
    );
    expect(got.images.map(({ address }) => address)).toEqual(['https://t.example/p?id=1']);
    expect(got.links).toEqual(['https://shop.example/']);
  });

  test.each([
    ['attributes', 'width="1" height="1"', { width: 1, height: 1 }],
    ['attributes with a unit', 'width="1px" height="1px"', { width: 1, height: 1 }],
    ['inline style, which goes before', 'width="600" style="width:1px;height:1px"', { width: 1, height: 1 }],
    ['a share of the width, which is no size', 'width="100%"', {}],
    ['display', 'style="display:none"', { style: 'hidden' }],
    ['visibility', 'style="visibility:hidden"', { style: 'hidden' }],
    ['opacity', 'style="opacity:0"', { style: 'hidden' }],
  ])('the size by %s', (_, given, expected) => {
    const got = read(`<div class="a3s"><img src="https://t.example/p" ${given}></div>`);
    expect(got.images).toEqual([{ ...picture, address: 'https://t.example/p', ...expected }]);
  });

  test('that what a picture stands in is hidden', () => {
    const got = read('<div class="a3s"><div style="display:none"><img src="https://t.example/p"></div></div>');
    expect(got.images[0]?.style).toBe('hidden');
  });

  test('pictures behind tables', () => {
    const got = read('<div class="a3s"><table background="https://t.example/p"></table></div>');
    expect(got.images).toEqual([{ ...picture, address: 'https://t.example/p' }]);
  });

  test('nothing but http', () => {
    const got = read(
      `<div class="a3s"><img src="cid:part1"><img src="data:image/gif;base64,R0"><img><a href="mailto:ann@mail.example">x</a>
       <a href="javascript:alert(1)">x</a><a href="#top">x</a><a href="http://[">x</a></div>`,
    );
    expect(got.images).toEqual([]);
    expect(got.links.filter((link) => !link.startsWith(location.origin))).toEqual([]);
  });

  test('no more than the limits', () => {
    const many = '<img src="https://t.example/p"><a href="https://t.example/">x</a>'.repeat(1500);
    const got = read(`<div class="a3s">${many}</div>`);
    expect([got.images.length, got.links.length]).toEqual([messageLimits.images, messageLimits.links]);
    const long = read(`<div class="a3s"><a href="https://t.example/${'a'.repeat(messageLimits.address)}">x</a></div>`);
    expect(long.links).toEqual([]);
  });

  test('it takes nothing along from where it was written', () => {
    const names = [...String(readMessage).matchAll(/\b__\w+|import\(|\brequire\b/g)];
    expect(names).toEqual([]);
  });
});
