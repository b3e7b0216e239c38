import type { AdsClaimed, StoreMark } from '../../evidence/ads.ts';

/**
 * The groups that vendors put somebody into and keep in this site's own storage. Sent as text into our own world of
 * the page, so everything it needs is inside. Reads the names it is handed and no others, never
 * throws; at most 48,000 characters of JSON.
 */
export function readSegments(marks: readonly StoreMark[]): AdsClaimed['stores'] {
  type Claim = AdsClaimed['stores'];
  const stores: Claim['stores'] = [];
  const failed: Claim['failed'] = [];
  let extent: Claim['extent'] = 'whole';
  let room = 40_000;

  function keysIn(storage: Storage): string[] {
    const most = 3000;
    if (storage.length > most) extent = 'cut';
    return Array.from({ length: Math.min(storage.length, most) }, (_, index) => storage.key(index) ?? '');
  }
  function fits(key: string, name: string): boolean {
    const [start = '', ...parts] = name.split('*');
    if (parts.length === 0) return key === name;
    const end = parts.pop()!;
    return key.length >= name.length - 1 && key.startsWith(start) && key.endsWith(end);
  }
  function keep(vendor: string, key: string, whole: string): void {
    const value = whole.slice(0, 4000);
    const size = JSON.stringify(value).length + key.length;
    if (value.length < whole.length || stores.length >= 60 || size > room) extent = 'cut';
    if (stores.length >= 60 || size > room) return;
    room -= size;
    stores.push({ vendor, key: key.slice(0, 200), value, size: whole.length });
  }

  try {
    const storage = globalThis.localStorage;
    const keys = keysIn(storage);
    for (const { vendor, key: name } of marks) {
      for (const key of keys.filter((one) => fits(one, name))) {
        const value = storage.getItem(key);
        if (value) keep(vendor, key, value);
      }
    }
  } catch {
    // A document without an origin of its own has no storage.
    failed.push({ what: 'localStorage', why: 'threw' });
  }
  return { stores, extent, failed };
}
