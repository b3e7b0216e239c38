import * as v from 'valibot';

const settings = v.object({
  /** What is kept of the address of a visited page: its origin, or (for research) all of it. */
  addresses: v.fallback(v.picklist(['origin', 'full']), 'origin'),
});

/** What the person has chosen. */
export type Settings = v.InferOutput<typeof settings>;

/** Settings from storage or from a view: unknown keys dropped, anything unreadable at its most private value. */
export function toSettings(value: unknown): Settings {
  const parsed = v.safeParse(settings, value ?? {});
  return parsed.success ? parsed.output : { addresses: 'origin' };
}
