import * as v from 'valibot';

const settings = v.object({
  /** What is kept of the address of a visited page: its origin, or (for research) all of it. */
  addresses: v.fallback(v.picklist(['origin', 'full']), 'origin'),
  /** Whether the addresses in an opened message are looked at, in webmail (decision 0007). */
  mail: v.fallback(v.picklist(['off', 'on']), 'off'),
  /** For how many days the ledger keeps a visit. */
  days: v.fallback(v.picklist([30, 90, 365]), 90),
  /** Whether the prices that product pages say are kept (decision 0010). */
  prices: v.fallback(v.picklist(['off', 'on']), 'off'),
});

/** What the person has chosen. */
export type Settings = v.InferOutput<typeof settings>;

/** Settings from storage or from a view: unknown keys dropped, anything unreadable at its most private value. */
export function toSettings(value: unknown): Settings {
  const parsed = v.safeParse(settings, value ?? {});
  return parsed.success ? parsed.output : v.parse(settings, {});
}
