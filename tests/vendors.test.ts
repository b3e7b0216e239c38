import { describe, expect, test } from 'vitest';
import { vendors, practices } from '../src/signals/catalogue.ts';
import { findingsOf, fixtures } from './fixture.ts';

/**
 * What each fixture reveals: these vendors and practices, and no others. Every fixture is thereby
 * a negative for every other vendor. Adding a vendor adds one row.
 */
const reveals: Record<string, readonly string[]> = {
  hotjar: ['hotjar'],
};

describe('each fixture reveals exactly', () => {
  test.each([...fixtures])('%s', (name, fixture) => {
    const ids = [...new Set(findingsOf(fixture).map(({ id }) => id))].toSorted();
    expect(ids, `give the fixture "${name}" a row in tests/vendors.test.ts`).toEqual([...(reveals[name] ?? [])].toSorted());
  });

  test('a row for no fixture is a leftover', () => {
    expect(Object.keys(reveals).filter((name) => !fixtures.has(name))).toEqual([]);
  });

  test('every vendor and practice is revealed by a fixture of its own name', () => {
    const ids = [...vendors, ...practices].map(({ id }) => id);
    expect(ids.filter((id) => !reveals[id]?.includes(id))).toEqual([]);
  });
});
