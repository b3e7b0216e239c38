import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureLimits, toPictureBytes, toPictureList } from '../src/evidence/pictures.ts';
import { marksOf } from '../src/signals/notices/picture.ts';

/** Bytes of texts (one letter, one byte) and numbers. */
function bytes(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number'
        ? [part]
        : typeof part === 'string'
          ? Array.from(part, (letter) => letter.codePointAt(0)!)
          : [...part],
    ),
  );
}

function big(value: number): Uint8Array {
  return bytes(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function little(value: number): Uint8Array {
  return big(value).toReversed();
}

function box(type: string, body: Uint8Array): Uint8Array {
  return bytes(big(8 + body.length), type, body);
}

const generated = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

/** A store of credentials: boxes within boxes, with a text in the innermost. */
function store(text: string, label = 'c2pa'): Uint8Array {
  const described = box('jumd', bytes('c2pa', ' '.repeat(12), 3, label, 0));
  return box('jumb', bytes(described, box('cbor', bytes(0x78, text.length, text, 'f'))));
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  return bytes(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, body);
}

function jpeg(...segments: readonly Uint8Array[]): Uint8Array {
  return bytes(
    0xff,
    0xd8,
    segment(0xe0, bytes('JFIF', 0)),
    ...segments,
    segment(0xda, bytes(0)),
    generated,
    0xff,
    0xd9,
  );
}

/** Credentials in APP11, in as many segments as it takes. */
function inSegments(whole: Uint8Array, size: number): readonly Uint8Array[] {
  const header = whole.subarray(0, 8);
  const pieces: Uint8Array[] = [];
  for (let at = 8; at < whole.length; at += size) pieces.push(whole.subarray(at, at + size));
  return pieces.map((piece, nth) => segment(0xeb, bytes('JP', 0, 1, big(nth + 1), header, piece)));
}

function xmp(body: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description ${body}</rdf:Description></x:xmpmeta>`;
}

const asAttribute = xmp(`Iptc4xmpExt:DigitalSourceType="${generated}">`);

function inJpeg(packet: string): Uint8Array {
  return jpeg(segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/', 0, packet)));
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  return bytes(big(body.length), type, body, 0, 0, 0, 0);
}

function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return bytes(
    0x89,
    'PNG\r\n',
    0x1a,
    '\n',
    chunk('IHDR', bytes(' '.repeat(13))),
    ...chunks,
    chunk('IDAT', bytes(generated)),
    chunk('IEND', bytes()),
  );
}

function riff(type: string, body: Uint8Array): Uint8Array {
  return bytes(type, little(body.length), body, ...(body.length % 2 ? [0] : []));
}

function webp(...chunks: readonly Uint8Array[]): Uint8Array {
  const body = bytes('WEBP', riff('VP8 ', bytes(generated)), ...chunks);
  return bytes('RIFF', little(body.length), body);
}

const terms = (file: Uint8Array) => marksOf(file).sources.map(({ term }) => term);

describe('content credentials', () => {
  test.each<[what: string, file: Uint8Array]>([
    ['a JPEG', jpeg(...inSegments(store(generated), 60_000))],
    ['a JPEG, in many segments', jpeg(...inSegments(store(`${' '.repeat(70)}${generated}`), 40))],
    ['a PNG', png(chunk('caBX', store(generated)))],
    ['a WebP, behind the image', webp(riff('C2PA', store(generated)))],
  ])('are found in %s, with the source that they state', (_, file) => {
    expect(marksOf(file)).toMatchObject({
      credentials: 'inside',
      sources: [{ term: 'trainedAlgorithmicMedia', meaning: 'generated' }],
    });
  });

  test.each<[what: string, file: Uint8Array]>([
    ['boxes of something else', jpeg(...inSegments(store(generated, 'jpgt'), 60_000))],
    ['a chunk that only has the name', png(chunk('caBX', bytes('c2pa')))],
    ['a text that only says so', png(chunk('tEXt', bytes('Comment', 0, 'jumb jumd c2pa ', generated)))],
    ['bytes of the image', jpeg()],
    ['no picture', bytes('<svg>', store(generated))],
    ['a picture that ends too soon', png(chunk('caBX', store(generated))).subarray(0, 50)],
    ['nothing', bytes()],
  ])('are not found in %s', (_, file) => {
    expect(marksOf(file)).toMatchObject({ credentials: 'none', sources: [] });
  });

  test('may be said to stand elsewhere', () => {
    expect(marksOf(inJpeg(xmp('dcterms:provenance="https://cdn.example/manifest.c2pa">'))).credentials).toBe(
      'elsewhere',
    );
  });
});

describe('IPTC’s source type in XMP', () => {
  test.each<[what: string, file: Uint8Array]>([
    ['as an attribute', inJpeg(asAttribute)],
    ['as an element', inJpeg(xmp(`><Iptc4xmpExt:DigitalSourceType>${generated}</Iptc4xmpExt:DigitalSourceType>`))],
    ['as a resource', inJpeg(xmp(`><Iptc4xmpExt:DigitalSourceType rdf:resource="${generated}"/>`))],
    ['in a PNG', png(chunk('iTXt', bytes('XML:com.adobe.xmp', 0, 0, 0, 'en', 0, 'XMP', 0, asAttribute)))],
    ['in a WebP', webp(riff('XMP ', bytes(asAttribute)))],
  ])('is read %s', (_, file) => {
    expect(terms(file)).toEqual(['trainedAlgorithmicMedia']);
    expect(marksOf(file).credentials).toBe('none');
  });

  test('is left out where it is packed, unknown, or of no XMP', () => {
    expect(terms(png(chunk('iTXt', bytes('XML:com.adobe.xmp', 0, 1, 0, 'en', 0, 'XMP', 0, asAttribute))))).toEqual([]);
    expect(terms(inJpeg(asAttribute.replace('trainedAlgorithmicMedia', 'magic')))).toEqual([]);
    expect(terms(jpeg(segment(0xe1, bytes('Exif', 0, 0, asAttribute))))).toEqual([]);
  });

  test('that is of a photograph is told too', () => {
    expect(marksOf(inJpeg(asAttribute.replace('trainedAlgorithmicMedia', 'digitalCapture'))).sources).toEqual([
      { term: 'digitalCapture', meaning: 'otherwise' },
    ]);
  });
});

test('no bytes make it throw or run on', () => {
  const starts = [bytes(), bytes(0xff, 0xd8), png().subarray(0, 8), bytes('RIFF', 0, 0, 0, 0, 'WEBP')];
  const hostile = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }));
  fc.assert(fc.property(hostile, ([start, rest]) => marksOf(bytes(start, rest)).sources.length <= 20));
  const empty = Array.from({ length: 5000 }, () => chunk('iTXt', bytes()));
  expect(marksOf(png(...empty, chunk('caBX', store(generated)))).credentials).toBe('none');
  expect(marksOf(webp(bytes('XMP ', 0xff, 0xff, 0xff, 0xff))).sources).toEqual([]);
});

describe('what a page says of its pictures', () => {
  const list = { shown: 3, held: 1, elsewhere: 1, own: ['https://shop.example/a.jpg'] };
  test('is taken in its shape', () => {
    expect(toPictureList(list)).toEqual(list);
    expect(toPictureBytes([{ name: 'a.jpg', bytes: '/9j/' }])).toHaveLength(1);
  });

  test.each<[what: string, value: unknown]>([
    ['nothing', null],
    ['a count below nothing', { ...list, held: -1 }],
    ['another kind of address', { ...list, own: ['file:///etc/passwd'] }],
    ['too many', { ...list, own: Array.from({ length: 25 }, () => 'https://shop.example/a.jpg') }],
  ])('is not believed: %s', (_, value) => {
    expect(toPictureList(value)).toBeNull();
  });

  test.each<[what: string, value: unknown]>([
    ['nothing', null],
    ['what is no base64', [{ name: '', bytes: '<b>' }]],
    ['too much', [{ name: '', bytes: 'A'.repeat(pictureLimits.bytes * 2) }]],
    ['too long a name', [{ name: 'a'.repeat(121), bytes: '' }]],
  ])('in bytes is not believed: %s', (_, value) => {
    expect(toPictureBytes(value)).toBeNull();
  });
});
