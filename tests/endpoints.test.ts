import { describe, expect, test } from 'vitest';
import { isRead } from '../src/signals/addressed.ts';
import { endpoints, globsOf, shapesOf } from '../src/signals/endpoints.ts';

interface Case {
  readonly url: string;
  readonly body?: string;
  readonly told: readonly unknown[] | null;
}

const cases = import.meta.glob<readonly Case[]>('./decoders/*.json', { eager: true, import: 'default' });

const literal = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** As browsers read match patterns: `*` in the path is anything, and the query is a part of what is matched. */
function matcher(pattern: string): (url: string) => boolean {
  const [, host = '', path = ''] = /^\*:\/\/(\*|\*\.[^/*]+)(\/.*)$/.exec(pattern) ?? [];
  const hosts = host === '*' ? '[^/]+' : `(?:[^/]+\\.)?${literal(host.slice(2))}`;
  const whole = new RegExp(`^https?://${hosts}${path.split('*').map(literal).join('.*')}$`, 's');
  return (url) => whole.test(url.split('#', 1)[0]!);
}

const matchers = endpoints().map(matcher);
const isAskedFor = (url: string) => matchers.some((matches) => matches(url));

describe('bodies are asked for', () => {
  test('by match patterns that browsers take', () => {
    expect(endpoints().filter((one) => !/^\*:\/\/(\*|\*\.[a-z\d.-]+)\/[^\s#^$]*$/i.test(one))).toEqual([]);
  });

  test('of every request with a body that a decoder reads', () => {
    const told = Object.values(cases)
      .flat()
      .filter((one) => one.told && one.body)
      .map(({ url }) => url);
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((url) => !isAskedFor(url))).toEqual([]);
    expect(told.filter((url) => !isRead(url))).toEqual([]);
  });

  test.each([
    '/login',
    '/signin',
    '/transfer?x=1',
    '/v3/signin/batchexecute',
    '/patients/42/notes/',
    '/save?id=1',
    '/api/v1/transfer',
    '/tracking/parcel',
    '/checkout/events',
  ])('nowhere of %s', (path) => {
    const hosts = ['bank.example', 'shop.bank.example', 'accounts.google.com', 'www.facebook.com', 'login.live.com'];
    expect(hosts.map((host) => `https://${host}${path}`).filter(isAskedFor)).toEqual([]);
  });

  test.each([
    ['https://bank.example/i', false],
    ['https://bank.example/i?e=pv&p=web&tv=js-3', true],
    ['https://bank.example/save?next=/e/', false],
    ['https://bank.example/ingest/e/', true],
    ['https://www.google-analytics.com/login', false],
    ['https://www.google-analytics.com/g/collect?v=2', true],
    ['not an address', false],
  ])('and of %s kept: %s', (url, isKept) => {
    expect(isRead(url)).toBe(isKept);
  });
});

test.each([
  [/\/i$/, ['/*/i', '/*/i?*', '/i', '/i?*'], ['*/i']],
  [/^\/(tr\/?|px\/reg)$/, ['/px/reg', '/px/reg?*', '/tr', '/tr/', '/tr/?*', '/tr?*'], ['/px/reg', '/tr', '/tr/']],
  [/\/b\/ss\/[^/]+\//, ['/*/b/ss/*/*', '/b/ss/*/*'], ['*/b/ss/*/*']],
  [/^\/(?:1\/)?i\/adsct$/, ['/1/i/adsct', '/1/i/adsct?*', '/i/adsct', '/i/adsct?*'], ['/1/i/adsct', '/i/adsct']],
  [/^\/v\d+\/track(?!er)/, ['/v*/track*'], ['/v*/track*']],
  [/^\/v1\/[tp]$/, ['/v1/p', '/v1/p?*', '/v1/t', '/v1/t?*'], ['/v1/p', '/v1/t']],
  [/\.gif$/, ['/*.gif', '/*.gif?*'], ['*.gif']],
  [/^\/x\$y/, ['/x*y*'], ['/x*y*']],
])('%s is asked for as %s', (pattern, globs, shapes) => {
  expect(globsOf(pattern)).toEqual(globs);
  expect(shapesOf(pattern)).toEqual(shapes);
});
