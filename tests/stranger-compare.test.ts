import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn, canonicalNumber } from '../src/signals/stranger/amount.ts';
import { isCalendarWord } from '../src/signals/stranger/calendar.ts';
import { compare } from '../src/signals/stranger/compare.ts';
import { experimentsInData, experimentsInScript, namesExperiment } from '../src/signals/stranger/experiments.ts';
import { factKinds, oneLine, type Fact, type Picture } from '../src/signals/stranger/fact.ts';
import { factsOfJsonLd } from '../src/signals/stranger/json-ld.ts';

const fact: fc.Arbitrary<Fact> = fc.record({
  kind: fc.constantFrom(...factKinds),
  key: fc.constantFrom('a', 'b', 'c', '__proto__'),
  grip: fc.constantFrom('firm', 'loose'),
  label: fc.constant('somewhere'),
  value: fc.oneof(fc.string().map(oneLine), fc.constantFrom('€1', '€2', 'Sale', 'Sale 2', 'Now 12:03', '8f3a9c2d1b')),
});

const picture: fc.Arbitrary<Picture> = fc.record({
  facts: fc.array(fact, { maxLength: 12 }),
  scripts: fc.constantFrom('', 'Sale'),
});

const known = fc.option(picture);

describe('whatever the pictures are', () => {
  test('a comparison never throws, and tells of nothing that stands in neither', () => {
    fc.assert(
      fc.property(picture, known, picture, picture, (live, given, first, second) => {
        const all = new Set([...live.facts, ...first.facts, ...second.facts].map(({ value }) => value));
        const { differences } = compare({ live, given, first, second });
        const said = differences.flatMap(({ yours, theirs }) => [...(yours === null ? [] : [yours]), ...theirs]);
        expect(said.filter((value) => !all.has(value))).toEqual([]);
      }),
    );
  });

  test('a stranger who sees this very page sees no difference', () => {
    fc.assert(
      fc.property(picture, known, (live, given) => {
        expect(compare({ live, given, first: live, second: live }).differences).toEqual([]);
      }),
    );
  });

  test('what two strangers do not agree on never counts as differing', () => {
    const one = fc.record({ key: fc.constant('a'), label: fc.constant('a'), grip: fc.constantFrom('firm', 'loose') });
    const words = fc.uniqueArray(fc.stringMatching(/^[g-z]{4,12}$/), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(one, fc.constantFrom(...factKinds), words, known, (about, kind, [a, b, c], given) => {
        const saying = (value: string): Picture => ({ facts: [{ ...about, kind, value }], scripts: '' });
        const { differences } = compare({ live: saying(a!), given, first: saying(b!), second: saying(c!) });
        expect(differences.filter(({ manner }) => manner === 'differs')).toEqual([]);
      }),
    );
  });

  test('what is fleeting is never told of, even where both strangers got the same', () => {
    const fleeting = fc.oneof(
      fc.integer({ min: 1_500_000_000, max: 1_999_999_999 }).map(String),
      fc.uuid(),
      fc
        .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
        .map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`),
      fc.nat({ max: 99_999 }).map((count) => `${count} views`),
      fc.nat({ max: 59 }).map((minutes) => `Updated ${minutes} minutes ago`),
    );
    const kinds = fc.constantFrom('headline', 'json-ld', 'open-graph');
    const pair = fleeting.chain((a) =>
      fleeting
        .filter((b) => a.replaceAll(/[\d-]/g, '').length === b.replaceAll(/[\d-]/g, '').length)
        .map((b) => [a, b] as const),
    );
    fc.assert(
      fc.property(kinds, pair, (kind, [a, b]) => {
        const shape = (text: string) => text.replaceAll(/[\da-f-]+/g, '');
        fc.pre(shape(a) === shape(b));
        const saying = (value: string): Picture => ({
          facts: [{ kind, key: 'a', label: 'a', grip: 'firm', value }],
          scripts: '',
        });
        expect(compare({ live: saying(a), given: null, first: saying(b), second: saying(b) }).differences).toEqual([]);
      }),
    );
  });
});

test('more differences than anybody reads are cut', () => {
  const facts = (value: string): readonly Fact[] =>
    Array.from({ length: 500 }, (_, index) => ({
      kind: 'headline',
      key: `${index}`,
      grip: 'firm',
      label: 'h2',
      value: `${value} ${'x'.repeat(index)}`,
    }));
  const pictures = { live: facts('mine'), first: facts('theirs') };
  const first = { facts: pictures.first, scripts: '' };
  expect(
    compare({ live: { facts: pictures.live, scripts: '' }, given: null, first, second: first }).differences,
  ).toHaveLength(200);
});

test.each([
  ['1299', '1299'],
  ['1.299,00', '1299'],
  ['1,299.00', '1299'],
  ["1'299.50", '1299.5'],
  ['1 299,5', '1299.5'],
  ['0,99', '0.99'],
  ['12', '12'],
])('%s is %s', (written, canonical) => {
  expect(canonicalNumber(written)).toBe(canonical);
});

test.each<[text: string, amounts: readonly string[]]>([
  ['€99', ['99']],
  ['from 12,50 € a month', ['12.5']],
  ['$1,299.00 was $1,499.00', ['1299', '1499']],
  ['R$ 49,90', ['49.9']],
  ['199 kr', ['199']],
  ['zł 20', ['20']],
  ['CHF 1’200.–', ['1200']],
  ['2 for the price of 1', []],
  ['Size 42', []],
  ['EUROPE 2026', []],
])('%s holds %o', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});

test.each(['november', 'novembre', 'märz', 'listopada', 'monday', 'dienstag', 'vendredi', 'ноября'])(
  '%s stands in dates',
  (word) => {
    expect(isCalendarWord(word)).toBe(true);
  },
);

test.each(['market', 'sale', 'die', 'son', 'sunset'])('%s does not', (word) => {
  expect(isCalendarWord(word)).toBe(false);
});

test.each([
  'experiment',
  'experimentId',
  'data-ab-test',
  'AB_TEST_GROUP',
  'abTests',
  'testGroup',
  'featureFlags',
  'exp-id',
  'treatment',
  'user.segment',
  'audience',
])('%s names an experiment', (name) => {
  expect(namesExperiment(name)).toBe(true);
});

test.each([
  'variant',
  'data-variant-id',
  'expires',
  'experience',
  'export',
  'segmentKey',
  'experimentUrl',
  'labTestResults',
  'expand',
  'bucketPath',
  'x'.repeat(80),
])('%s does not', (name) => {
  expect(namesExperiment(name)).toBe(false);
});

describe('scripts and data', () => {
  test('of several under one name nobody knows which is which', () => {
    const grips = experimentsInScript(`a = [{"experiment":"x"},{"experiment":"y"}]; cohort = 'z'`).map(
      ({ value, grip }) => [value, grip],
    );
    expect(grips).toEqual([
      ['x', 'loose'],
      ['y', 'loose'],
      ['z', 'firm'],
    ]);
  });

  test('code is no value', () => {
    expect(experimentsInScript(`const experiment = "function() { return 1 }"; if (experiment == "a") {}`)).toEqual([]);
  });

  test('are read to an end, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6 }), fc.string(), (data, script) => {
        expect(Array.isArray(experimentsInData(data))).toBe(true);
        expect(Array.isArray(experimentsInScript(script))).toBe(true);
        expect(Array.isArray(factsOfJsonLd([data]))).toBe(true);
      }),
    );
  });

  test('are followed to some depth only', () => {
    const deep = (levels: number): object => ({
      '@type': 'Product',
      name: `Coat ${levels}`,
      ...(levels > 0 ? { isRelatedTo: deep(levels - 1), experiments: deep(levels - 1) } : {}),
    });
    expect(factsOfJsonLd([deep(5)]).some(({ value }) => value === 'Coat 0')).toBe(true);
    expect(factsOfJsonLd([deep(12)]).some(({ value }) => value === 'Coat 0')).toBe(false);
    expect(experimentsInData(deep(12)).length).toBeLessThanOrEqual(600);
  });
});
