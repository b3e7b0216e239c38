import * as v from 'valibot';

/** A picture in an opened message: where it is from and how large it may be, never what it shows. */
export interface MessageImage {
  readonly address: string;
  /** CSS pixels, by attribute or inline style; null where neither says. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether its inline style, or that of what it stands in, keeps it out of sight. */
  readonly style: 'plain' | 'hidden';
  /** Its own size, once the browser has it; null when it was not shown (yet). */
  readonly loaded: readonly [width: number, height: number] | null;
}

/** All that is read of the opened messages in a tab. */
export interface MessageAddresses {
  /** How many bodies of messages stand open. */
  readonly bodies: number;
  readonly images: readonly MessageImage[];
  readonly links: readonly string[];
}

/** Most that is read, and the longest address in UTF-16 units: proxies put one address into another. */
export const messageLimits = { bodies: 50, images: 500, links: 1000, address: 8000 } as const;

const size = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)));
const address = v.pipe(v.string(), v.maxLength(messageLimits.address), v.regex(/^https?:\/\//i));

const message = v.object({
  bodies: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(messageLimits.bodies)),
  images: v.pipe(
    v.array(
      v.object({
        address,
        width: size,
        height: size,
        style: v.picklist(['plain', 'hidden']),
        loaded: v.nullable(v.tuple([v.number(), v.number()])),
      }),
    ),
    v.maxLength(messageLimits.images),
  ),
  links: v.pipe(v.array(address), v.maxLength(messageLimits.links)),
});

/** The addresses as our script in the tab gives them, held to their shape; null if they have another. */
export function toMessageAddresses(claim: unknown): MessageAddresses | null {
  const parsed = v.safeParse(message, claim);
  return parsed.success ? parsed.output : null;
}
