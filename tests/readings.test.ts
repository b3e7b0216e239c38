// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readGlobals } from '../src/page/readings/globals.ts';
import { readStored } from '../src/page/readings/stored.ts';

const page = globalThis as unknown as Record<string, unknown>;

function read(...path: readonly unknown[]): unknown {
  return readGlobals([path])[0];
}

describe('reading globals', () => {
  let touched = 0;

  beforeEach(() => {
    touched = 0;
    page['sdk'] = {
      plain: { deep: ['a', { b: 1 }] },
      get trap() {
        touched += 1;
        return 'page code ran';
      },
      get(what: string) {
        return what === 'state' ? { active: { 7: { name: 'Blue button' } } } : null;
      },
    };
  });

  afterEach(() => {
    delete page['sdk'];
  });

  test('follows names, calls with their arguments, and every entry', () => {
    expect(read('sdk', 'plain')).toEqual({ deep: ['a', { b: 1 }] });
    expect(read('sdk', { call: 'get', with: ['state'] }, 'active', '*', 'name')).toEqual({ 7: 'Blue button' });
    expect(read('sdk', 'plain', 'deep', '1', 'b')).toBe(1);
  });

  test('reads a Map like an object, and the methods of a class by their prototype', () => {
    class Store {
      all = new Map([['theme', { on: true }]]);
      list() {
        return this.all;
      }
    }
    page['sdk'] = new Store();
    expect(read('sdk', { call: 'list' })).toEqual({ theme: { on: true } });
  });

  test('runs no getter of the page', () => {
    expect(read('sdk', 'trap')).toBeNull();
    expect(read('sdk')).toEqual({ plain: { deep: ['a', { b: 1 }] } });
    expect(touched).toBe(0);
  });

  test('says nothing of what is not there, and of functions and elements', () => {
    expect(read('nobody', 'here')).toBeNull();
    expect(read('sdk', 'get')).toBeNull();
    expect(read('sdk', 'plain', 'deep', 'length', 'x')).toBeNull();
    page['sdk'] = { body: document.body, call: () => 1 };
    expect(read('sdk')).toEqual({});
  });

  test('outlives cycles, proxies that throw, calls that throw, and 50 MB', () => {
    const cycle: Record<string, unknown> = { name: 'x' };
    cycle['self'] = cycle;
    page['sdk'] = { cycle };
    expect(JSON.stringify(read('sdk', 'cycle')).length).toBeLessThan(500);
    page['sdk'] = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect(read('sdk', 'x')).toBeNull();
    page['sdk'] = {
      fail: () => {
        throw new Error('no');
      },
      long: 'x'.repeat(50_000_000),
      list: Array.from({ length: 500_000 }, (_, at) => at),
    };
    expect(read('sdk', { call: 'fail' })).toBeNull();
    expect(read('sdk', 'long')).toBe('x'.repeat(500));
    expect(read('sdk', 'list')).toHaveLength(50);
  });

  test('one path that fails takes no other with it', () => {
    page['sdk'] = {
      fail: () => {
        throw new Error('no');
      },
      fine: 1,
    };
    expect(
      readGlobals([
        ['sdk', { call: 'fail' }],
        ['sdk', 'fine'],
      ]),
    ).toEqual([null, 1]);
  });

  test('copies without what the page put on prototypes', () => {
    const ran = vi.fn<() => string>(() => 'x');
    const prototypes = [Array.prototype, Object.prototype, String.prototype];
    for (const on of prototypes) Object.defineProperty(on, 'toJSON', { value: ran, configurable: true });
    try {
      page['sdk'] = { list: ['a', { b: 'c' }], all: { x: { id: 1 } } };
      Object.defineProperty(page['sdk'], '__proto__', { value: 'odd', enumerable: true });
      const [list, ids, whole] = readGlobals([['sdk', 'list'], ['sdk', 'all', '*', 'id'], ['sdk']]);
      expect(ran).not.toHaveBeenCalled();
      expect(Object.getPrototypeOf(whole)).toBeNull();
      expect(Object.getOwnPropertyDescriptor(whole, '__proto__')?.value).toBe('odd');
      for (const on of prototypes) Reflect.deleteProperty(on, 'toJSON');
      expect([list, ids]).toEqual([['a', { b: 'c' }], { x: 1 }]);
    } finally {
      for (const on of prototypes) Reflect.deleteProperty(on, 'toJSON');
    }
  });

  test('runs no code of a list or a map that has its own', () => {
    const ran = vi.fn<() => unknown[]>(() => []);
    const map = new Map([['theme', 'dark']]);
    for (const thing of [map, page['sdk'] as object]) Object.defineProperty(thing, Symbol.iterator, { value: ran });
    const list = Object.assign(['a'], { slice: ran });
    Object.defineProperty(list, '1', { get: ran });
    page['sdk'] = { map, list };
    expect(read('sdk')).toEqual({ map: { theme: 'dark' }, list: ['a'] });
    expect(ran).not.toHaveBeenCalled();
  });

  test('gives nothing of an end that is too long, and no number that JSON does not have', () => {
    page['sdk'] = { long: Array.from({ length: 40 }, () => 'x'.repeat(500)), odd: [Number.NaN, 1] };
    expect(read('sdk', 'long')).toBeNull();
    expect(read('sdk', 'odd')).toEqual([null, 1]);
  });
});

describe('reading what is kept', () => {
  test('gives values of the names it is asked for, and of no other', () => {
    document.cookie = 'theirs=a%3Db';
    document.cookie = 'other=secret';
    localStorage.setItem('kept', '{"a":1}');
    sessionStorage.setItem('session', 'x'.repeat(10_000));
    const names = [
      { place: 'cookie', name: 'theirs' },
      { place: 'storage', name: 'kept' },
      { place: 'storage', name: 'session' },
      { place: 'cookie', name: 'missing' },
    ] as const;
    expect(readStored(names)).toEqual([
      { place: 'cookie', name: 'theirs', value: 'a%3Db' },
      { place: 'storage', name: 'kept', value: '{"a":1}' },
      { place: 'storage', name: 'session', value: 'x'.repeat(8192) },
    ]);
  });
});
