import { GppModel, RangeEntry, Sections } from '@iabgpp/cmpapi';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGpp, type GppSection } from '../src/signals/consent/gpp.ts';
import { gppOptOut } from '../src/signals/consent/opt-out-state.ts';
import { base64, bits, fibonacci, gppString, tcString, vendors } from './consent-string.ts';

/*
 * The IAB's own package writes strings of everything that can be said, and reads them again. What we
 * read from the same strings has to be the same.
 */

const known = [...Sections.SECTION_ID_NAME_MAP];
const names = known.map(([, name]) => name);

type Values = Readonly<Record<string, unknown>>;

/** A field that every section of its kind has: to set one is how the package begins a section. */
function someField(name: string): readonly [field: string, value: unknown] {
  if (name === 'uspv1') return ['Notice', 'N'];
  return name.startsWith('tcf') ? ['CmpId', 1] : ['SaleOptOut', 0];
}

function set(model: GppModel, name: string, field: string, value: unknown): void {
  model.setFieldValue(name, field, value);
}

/** A section's fields as they are before anything is said. */
function untold(name: string): Values {
  const model = new GppModel();
  set(model, name, ...someField(name));
  return model.getSection(name) as Values;
}

const vendorIds = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 });

const restrictions = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 2 }), vendorIds)
    .map(([key, type, ids]) => new RangeEntry(key, type, ids)),
  { maxLength: 4 },
);

const letters = fc.string({ unit: fc.constantFrom('A', 'Z', 'z', ' '), minLength: 2, maxLength: 2 });

/** Most that a number can be, where it is not 2. */
const most: Readonly<Record<string, number>> = {
  Version: 63,
  // It stands where a section's own header would have an id from 24 on.
  MspaVersion: 23,
  CmpId: 4095,
  CmpVersion: 4095,
  VendorListVersion: 4095,
  ConsentScreen: 63,
  PolicyVersion: 63,
  TcfPolicyVersion: 63,
  NumCustomPurposes: 63,
};

/** What the version of a section can be: some are read by it, of others there is one. */
function versions(name: string, value: unknown): Arbitrary<unknown> {
  if (name === 'usnat') return fc.constantFrom(1, 2);
  return name.startsWith('us') && name !== 'uspv1' ? fc.integer({ min: 0, max: 63 }) : fc.constant(value);
}

function listsOf(field: string, like: readonly unknown[]): Arbitrary<unknown> {
  if (field.endsWith('Restrictions')) return restrictions;
  if (field.includes('Custom')) return fc.array(fc.boolean(), { maxLength: 63 });
  if (like.length === 0) return vendorIds;
  const one: Arbitrary<unknown> = typeof like[0] === 'boolean' ? fc.boolean() : fc.integer({ min: 0, max: 2 });
  return fc.array(one, { minLength: like.length, maxLength: like.length });
}

/** All that a field can say, by what it says before anything is said. */
function sayings(name: string, field: string, value: unknown): Arbitrary<unknown> {
  if (field === 'Version') return versions(name, value);
  // The package does not write a string of the TCF without it.
  if (field.endsWith('SegmentType') || field === 'IsServiceSpecific') return fc.constant(value);
  if (value instanceof Date) return fc.integer({ min: 0, max: 2 ** 36 - 1 }).map((tenths) => new Date(tenths * 100));
  if (Array.isArray(value)) return listsOf(field, value as readonly unknown[]);
  if (typeof value === 'boolean') return fc.boolean();
  if (typeof value === 'string') return value.length === 2 ? letters : fc.constantFrom('Y', 'N', '-');
  return fc.integer({ min: field === 'MspaCoveredTransaction' ? 1 : 0, max: most[field] ?? 2 });
}

interface Said {
  readonly name: string;
  readonly values: Values;
  /** Whether it has the segment that can be left out. */
  readonly further: boolean;
}

function sectionOf(name: string): Arbitrary<Said> {
  const fields = Object.entries(untold(name)).map(([field, value]) => [field, sayings(name, field, value)] as const);
  return fc.record({
    name: fc.constant(name),
    values: fc.record(Object.fromEntries(fields)),
    further: fc.boolean(),
  });
}

const segments: Readonly<Record<string, string>> = {
  Gpc: 'GpcSegmentIncluded',
  MspaMode: 'SensitiveDataConsentSegmentIncluded',
};

function written(all: readonly Said[]): string {
  const model = new GppModel();
  for (const { name, values, further } of all) {
    const dates = Object.entries(values).filter(([, value]) => value instanceof Date);
    // Every other field that is set makes the dates today's.
    for (const [field, value] of [...Object.entries(values), ...dates]) set(model, name, field, value);
    const included = Object.entries(segments).find(([field]) => field in values)?.[1];
    if (included !== undefined) set(model, name, included, further);
  }
  return model.encode();
}

/** What the package reads, of all sections that it knows: dates as text, as ours are, and nothing but what can be written down. */
function theirs(text: string): readonly GppSection[] {
  const model = new GppModel(text);
  return model.getSectionIds().map((id) => {
    const name = Sections.SECTION_ID_NAME_MAP.get(id)!;
    return { id, name, fields: JSON.parse(JSON.stringify(model.getSection(name))) as GppSection['fields'] };
  });
}

function ours(text: string): readonly GppSection[] {
  const decoded = decodeGpp(text);
  if (!decoded.ok) throw new Error(decoded.failure);
  return decoded.value.sections;
}

/** In a list, so that the order counts, too: people see the fields in it. */
function listed(all: readonly GppSection[]) {
  return all.map(({ id, name, fields }) => [id, name, Object.entries(fields)] as const);
}

const anything = fc.subarray(names, { minLength: 1 }).chain((some) => fc.tuple(...some.map(sectionOf)));

describe('a string of the GPP says the same as the IAB’s package makes of it', () => {
  test.each(names)('in %s', (name) => {
    fc.assert(
      fc.property(sectionOf(name), (said) => {
        const text = written([said]);
        expect(listed(ours(text))).toEqual(listed(theirs(text)));
      }),
      { numRuns: 30 },
    );
  });

  test('in any sections together', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const text = written(all);
        expect(listed(ours(text))).toEqual(listed(theirs(text)));
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a national section as short as it can be', 7, 'BVQqAAAAAg'],
    ['a national section filled up to whole bytes', 7, 'BVQqAAAAAgA.YA'],
    ['a national section in the places of version 2', 7, 'BVQqkkkkkkWA.QA'],
    ['a national section without the browser’s signal', 7, 'CAAAVVVVAFBA'],
    ['Europe’s section in one segment', 2, tcString({ purposes: [1, 3], consents: vendors([2, 9]) })],
    ['Europe’s section with who may', 2, tcString({ segments: [bits(2, 3) + vendors([4])] })],
    [
      'Canada’s section in one segment',
      5,
      base64(bits(1, 6) + bits(0, 193) + vendors([2]) + vendors([3]) + bits(0, 12)),
    ],
  ])('in %s', (_, id, section) => {
    const text = gppString({ [id]: section });
    expect(listed(ours(text))).toEqual(listed(theirs(text)));
  });
});

describe('a section with a header of its own', () => {
  const own = (id: number, ...ids: readonly number[]) =>
    base64(bits(id, 6) + bits(1, 6) + bits(ids.length, 12) + ids.map((one) => '0' + fibonacci(one)).join(''));

  test.each([
    [24, 'BVVU', '.YA'],
    [25, 'BVVV', '.kkk'],
    [26, 'BVVV', '.kkk'],
    [27, 'BVVV', '.kkk'],
  ])('of number %i is read as without it', (id, core, further) => {
    const plain = ours(gppString({ [id]: core + further }));
    expect(ours(gppString({ [id]: `${own(id, 1)}.${core}${further}` }))).toEqual(plain);
    expect(ours(gppString({ [id]: `${own(id)}.${core}` }))).toEqual(ours(gppString({ [id]: core })));
    expect(plain).not.toEqual(ours(gppString({ [id]: core })));
  });

  test('that lists other segments than there are is none', () => {
    const [section] = ours(gppString({ 24: `${own(24, 1)}.YA` }));
    expect(section?.fields['MspaVersion']).toBe(24);
  });
});

describe('whatever comes', () => {
  const digits = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'));
  const broken = fc
    .tuple(anything.map(written), fc.nat(), fc.nat({ max: 12 }), fc.string({ unit: digits, maxLength: 12 }))
    .map(([text, at, length, piece]) => {
      const start = at % (text.length + 1);
      return [text.slice(0, start), text.slice(0, start) + piece + text.slice(start + length)] as const;
    });

  test('cut off or changed, it is decoded or it is not, and there is no error', () => {
    fc.assert(
      fc.property(broken, (texts) => {
        for (const text of texts) {
          const decoded = decodeGpp(text);
          expect(['decoded', 'malformed', 'too-long', 'unsupported']).toContain(
            decoded.ok ? 'decoded' : decoded.failure,
          );
          expect(['opted-out', 'not-opted-out', 'unknown']).toContain(gppOptOut(text));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a header of a section’s own that claims more than there is is not believed', () => {
    const bomb = base64(bits(24, 6) + bits(1, 6) + bits(1, 12) + '1' + fibonacci(1) + `${'0'.repeat(300)}11`);
    const [section] = ours(gppString({ 24: `${bomb}.BVVU` }));
    expect(section?.fields['MspaVersion']).toBe(24);
  });
});
