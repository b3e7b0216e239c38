import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { limitRate } from '../src/background/rate.ts';
import { apis } from '../src/evidence/call.ts';
import { longestList, longestText, mostCalls } from '../src/evidence/limits.ts';
import { toPageFacts, type PageFacts } from '../src/evidence/page-facts.ts';
import { mayAsk, serve, type Handlers, type Sender } from '../src/messages/serve.ts';
import { toSettings } from '../src/messages/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('../src/browser/browser.ts', () => fake);

const ours = 'https://telltale.invalid';
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const page: Sender = { id: 'telltale', origin: 'https://shop.example', documentId: 'a', tab };
const popup: Sender = { id: 'telltale', origin: ours };
const ownTab: Sender = { id: 'telltale', origin: ours, tab };

describe('who may ask what', () => {
  test.each<[sender: string, Sender, name: string, allowed: boolean]>([
    ['a page', page, 'page.facts', true],
    ['a page', page, 'view.tab', false],
    ['a page', page, 'view.change', false],
    ['our popup', popup, 'view.tab', true],
    ['our popup', popup, 'page.facts', false],
    ['our page in a tab', ownTab, 'view.tab', true],
    ['our page in a tab', ownTab, 'page.facts', false],
    ['a page without an origin', { ...page, origin: 'null' }, 'page.facts', true],
    ['a page without an origin', { ...page, origin: 'null' }, 'view.tab', false],
    ['a sender that is in no tab', { id: 'telltale', origin: 'https://shop.example' }, 'page.facts', false],
    ['another extension', { ...popup, id: 'other' }, 'view.tab', false],
    ['another extension’s page script', { ...page, id: 'other' }, 'page.facts', false],
    [
      'a page that names our origin as its own path',
      { ...page, origin: `https://x.example/${ours}` },
      'view.tab',
      false,
    ],
    ['our popup', popup, 'ledger.changed', false],
    ['our popup', popup, 'viewed.tab', false],
    ['our popup', popup, '', false],
  ])('%s %o asking %s: %s', (_, sender, name, allowed) => {
    expect(mayAsk(name, sender, { id: 'telltale', origin: ours })).toBe(allowed);
  });
});

describe('serve', () => {
  const handlers = {
    'page.facts': vi.fn<Handlers['page.facts']>(() => 'kept'),
    'page.typing': vi.fn<Handlers['page.typing']>(() => {}),
    'page.typed': vi.fn<Handlers['page.typed']>(() => {}),
    'page.submitted': vi.fn<Handlers['page.submitted']>(() => {}),
    'page.chat': vi.fn<Handlers['page.chat']>(() => 'kept'),
    'view.tab': vi.fn<Handlers['view.tab']>(() => Promise.reject(new Error('no such tab'))),
    'view.mail': vi.fn<Handlers['view.mail']>(() => ({ state: 'off' })),
    'view.pictures': vi.fn<Handlers['view.pictures']>(() => ({ state: 'unreadable' })),
    'view.offer': vi.fn<Handlers['view.offer']>(() => ({ state: 'refused', why: 'not-web' })),
    'view.stranger': vi.fn<Handlers['view.stranger']>(() => ({ outcome: 'failed', why: 'gone', said: '' })),
    'view.requests': vi.fn<Handlers['view.requests']>(() => []),
    'view.company': vi.fn<Handlers['view.company']>(() => null),
    'view.record': vi.fn<Handlers['view.record']>(() => Promise.reject(new Error('no record'))),
    'view.forget': vi.fn<Handlers['view.forget']>(() => 'forgotten'),
    'view.import': vi.fn<Handlers['view.import']>(() => ({ added: 0, known: 0, left: 0 })),
    'view.settings': vi.fn<Handlers['view.settings']>(() => ({
      addresses: 'origin',
      mail: 'off',
      days: 90,
      prices: 'off',
    })),
    'view.change': vi.fn<Handlers['view.change']>(() => ({ addresses: 'full', mail: 'off', days: 90, prices: 'off' })),
  };

  beforeEach(() => {
    vi.clearAllMocks();
    fake.browser = fakeBrowser();
    serve(handlers);
  });

  /** The one answer to a message; `undefined` when there is none. */
  function ask(message: unknown, sender: Sender): unknown {
    const answers = fake.browser.runtime.onMessage.emit(message, sender);
    expect(answers).toHaveLength(1);
    return answers[0];
  }

  test('hands the handler who asked and what, and passes on its answer', async () => {
    expect(await ask({ name: 'page.facts', args: [{ cookies: [] }] }, page)).toBe('kept');
    expect(handlers['page.facts']).toHaveBeenCalledExactlyOnceWith(page, { cookies: [] });
  });

  test('answers our own pages', async () => {
    expect(await ask({ name: 'view.settings', args: [] }, popup)).toEqual({
      addresses: 'origin',
      mail: 'off',
      days: 90,
      prices: 'off',
    });
  });

  test('passes on a failure, so that the asker can try again', async () => {
    await expect(ask({ name: 'view.tab', args: [7] }, popup)).rejects.toThrow('no such tab');
  });

  test.each([
    ['a name without a handler', { name: 'view.everything', args: [] }],
    ['a name every object has', { name: 'constructor', args: [] }],
    ['a prototype', JSON.parse('{"name":"__proto__","args":[]}')],
    ['a name that is no text', { name: ['view.settings'], args: [] }],
    ['arguments that are no list', { name: 'view.settings', args: { length: 0 } }],
    ['nothing at all', null],
    ['a text', 'view.settings'],
    ['a change notice', { name: 'ledger.changed' }],
  ])('gives no answer to %s', (_, message) => {
    expect(ask(message, popup)).toBeUndefined();
  });

  test('gives no answer to whoever may not ask, and calls no handler', () => {
    expect(ask({ name: 'view.change', args: [{ addresses: 'full' }] }, page)).toBeUndefined();
    expect(ask({ name: 'page.facts', args: [{}] }, popup)).toBeUndefined();
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('survives whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(ask(message, page)).toBeUndefined();
      }),
    );
  });
});

const lists = ['cookies', 'storage', 'globals', 'elements'] as const;
const name = fc.string({ maxLength: longestText });
const names = fc.array(name, { maxLength: longestList });
const counted = fc.record({
  api: fc.constantFrom(...apis),
  script: name,
  count: fc.nat({ max: 1e9 }),
  size: fc.nat({ max: 1e6 }),
});
const honest: fc.Arbitrary<PageFacts> = fc.record({
  cookies: names,
  storage: names,
  globals: names,
  elements: names,
  resources: fc.array(fc.record({ address: name, bytes: fc.nat({ max: 1e9 }) }), { maxLength: longestList }),
  calls: fc.array(counted, { maxLength: mostCalls }),
});

/** One part of an honest report, put out of shape. */
const spoiled: fc.Arbitrary<object> = fc
  .tuple(
    honest,
    fc.constantFrom(...lists),
    fc.oneof(
      fc.string({ minLength: longestText + 1, maxLength: longestText + 50 }).map((long) => [long]),
      fc.constant(Array.from({ length: longestList + 1 }, () => 'x')),
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.object()).map((no) => [no]),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined), fc.object()),
    ),
  )
  .map(([facts, list, wrong]) => ({ ...facts, [list]: wrong }));

describe('what a page claims', () => {
  test('is taken as it is when it is well-formed', () => {
    fc.assert(
      fc.property(honest, (facts) => {
        expect(toPageFacts(facts)).toEqual(facts);
      }),
    );
  });

  test('is refused whole when any part is too much or of the wrong shape', () => {
    fc.assert(
      fc.property(spoiled, (facts) => {
        expect(toPageFacts(facts)).toBeNull();
      }),
    );
  });

  const empty: PageFacts = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [] };
  const call = { api: 'canvas-read', script: '', count: 1, size: 16 };

  test.each<[what: string, calls: unknown]>([
    ['an unknown api', [{ ...call, api: 'eval' }]],
    ['a name every object has', [{ ...call, api: 'toString' }]],
    ['a count that is negative', [{ ...call, count: -1 }]],
    ['a count that is no whole number', [{ ...call, count: 0.5 }]],
    ['a count that is no number', [{ ...call, count: Number.NaN }]],
    ['a count beyond all counting', [{ ...call, count: Number.POSITIVE_INFINITY }]],
    ['a count in letters', [{ ...call, count: '1' }]],
    ['a size beyond the largest canvas', [{ ...call, size: 1e6 + 1 }]],
    ['a script that is none', [{ ...call, script: 1 }]],
    ['an endless script', [{ ...call, script: 'x'.repeat(longestText + 1) }]],
    ['more calls than one document may report', Array.from({ length: mostCalls + 1 }, () => call)],
    ['a list that is none', { length: 1, 0: call }],
  ])('is refused with %s', (_, calls) => {
    expect(toPageFacts({ ...empty, calls: [call] })).not.toBeNull();
    expect(toPageFacts({ ...empty, calls })).toBeNull();
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (value) => {
        expect(Object.keys(toPageFacts(value) ?? empty).toSorted()).toEqual(Object.keys(empty).toSorted());
      }),
    );
  });

  test('brings along no key of its own, and changes no prototype', () => {
    const claim = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(empty).slice(1)}`,
    ) as object;
    const facts = toPageFacts(claim);
    expect(facts).toEqual(empty);
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect(Object.keys(facts ?? {})).not.toContain('constructor');
    expect('polluted' in {}).toBe(false);
  });
});

describe('settings', () => {
  test.each([
    ['are the most private where nothing was chosen', undefined, 'origin'],
    ['are what was chosen', { addresses: 'full' }, 'full'],
    ['are the most private for a word from another version', { addresses: 'paths' }, 'origin'],
    ['are the most private for no object', 'full', 'origin'],
    ['are the most private for a list', [{ addresses: 'full' }], 'origin'],
    ['are the most private for an inherited choice', JSON.parse('{"__proto__":{"addresses":"full"}}'), 'origin'],
  ] as const)('%s', (_, value, addresses) => {
    expect(toSettings(value)).toMatchObject({ addresses, mail: 'off' });
  });

  test('are always of their own shape', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(Object.keys(toSettings(value))).toEqual(['addresses', 'mail', 'days', 'prices']);
        expect(['origin', 'full']).toContain(toSettings(value).addresses);
      }),
    );
  });
});

describe('a page that floods', () => {
  test('is refused after its burst, earns more with time, and costs others nothing', () => {
    let now = 0;
    const rate = limitRate(() => now);
    const allowed = (documentId: string) =>
      Array.from({ length: 100 }, () => rate(documentId)).filter((answer) => answer === 'allowed').length;
    expect(allowed('flood')).toBe(40);
    expect(rate('other')).toBe('allowed');
    now += 2000;
    expect(allowed('flood')).toBe(10);
  });
});
