import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoders, vendors } from '../src/signals/catalogue.ts';
import { decode } from '../src/signals/decode.ts';
import { classify } from '../src/signals/classify.ts';

/** A request, and some of what is told by it; null where it is no request of the decoder's. */
interface Case {
  readonly url: string;
  readonly body?: string;
  readonly told: readonly (readonly [field: string, about: string, valueClass: string, value: string])[] | null;
}

const cases = import.meta.glob<readonly Case[]>('./decoders/*.json', { eager: true, import: 'default' });
const ids = decoders.map(({ id }) => id);

function casesOf(id: string): readonly Case[] {
  return cases[`./decoders/${id}.json`] ?? [];
}

function told(id: string, { url, body }: Case) {
  return decode(url, body).find(({ decoder }) => decoder.id === id)?.told ?? null;
}

describe('decoders', () => {
  test('are told apart by their ids, and each reads for a vendor that there is', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(vendors.map(({ id }) => id));
    expect(decoders.filter(({ vendor }) => !known.has(vendor)).map(({ id }) => id)).toEqual([]);
  });

  test('are all tried on requests of their own and on a look-alike', () => {
    const untried = ids.filter((id) => {
      const own = casesOf(id);
      return !own.some((one) => one.told) || !own.some((one) => one.told === null);
    });
    expect(untried).toEqual([]);
    expect(
      Object.keys(cases).filter((file) => !ids.includes(file.slice('./decoders/'.length, -'.json'.length))),
    ).toEqual([]);
  });

  test('are tried on whole addresses, and tell something where they tell', () => {
    const gaps = ids.filter((id) =>
      casesOf(id).some((one) => !/^https?:\/\/./.test(one.url) || one.told?.length === 0),
    );
    expect(gaps).toEqual([]);
  });
});

/** Every request that tells something, whose case it is, and who reads it, and how. */
const requests = ids.flatMap((owner) =>
  casesOf(owner)
    .filter((one) => one.told)
    .map(({ url, body }) => {
      const readers = new Map(decode(url, body).map(({ decoder, by }) => [decoder.id, by]));
      return { url, owner, readers };
    }),
);

describe.each(ids)('%s', (id) => {
  const own = casesOf(id);

  test.each(own.map((one) => [one.url.slice(0, 100), one] as const))('%s', (_, one) => {
    const rows = told(id, one)?.map(({ field, about, value_class, value }) => [field, about, value_class, value]);
    const some = expect.arrayContaining((one.told ?? []).map((row) => [...row])) as unknown;
    expect(rows ?? null).toEqual(one.told === null ? null : some);
  });

  test('reads no request of another', () => {
    const wrong = requests.filter(
      ({ owner, readers }) => owner !== id && readers.get(owner) && readers.get(id) === 'shape',
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('survives whatever stands where its fields should', () => {
    const urls = own.filter((one) => one.told).map(({ url }) => url);
    function survives(): void {
      fc.assert(
        fc.property(fc.constantFrom(...urls), fc.string(), fc.string(), fc.jsonValue(), (url, query, text, json) => {
          const cut = url.slice(0, url.length - (query.length % 20));
          decode(`${cut}${query}`, text);
          decode(url, JSON.stringify(json));
          decode(`${url.split('?')[0]}?${query}`, `data=${text}`);
        }),
        { numRuns: 30 },
      );
    }
    expect(survives).not.toThrow();
  });
});

test('the classifier tells what was told', () => {
  const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC&en=page_view&cid=1.2';
  const { vendors: found, told: rows } = classify({ id: 1, url, page: 'https://shop.example/' });
  expect(found).toContain('google-analytics');
  expect(rows).toContainEqual({ field: 'en', about: 'event', value_class: 'word', way: 'sent', value: 'page_view' });
});
