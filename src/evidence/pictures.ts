import * as v from 'valibot';

/** Most pictures read, longest address and name, most bytes of one picture and of all, smallest side in pixels. */
export const pictureLimits = {
  pictures: 24,
  address: 2000,
  bytes: 524_288,
  all: 6_291_456,
  name: 120,
  side: 100,
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const list = v.object({
  /** How many pictures the page shows, without icons; each address once. */
  shown: count,
  /** How many of those stand in the page itself, and how many came from another host. */
  held: count,
  elsewhere: count,
  /** Addresses of those that the page's own host gave, the first of them. */
  own: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(pictureLimits.address), v.regex(/^https?:\/\//))),
    v.maxLength(pictureLimits.pictures),
  ),
});

/** The pictures of a page. */
export type PictureList = v.InferOutput<typeof list>;

const claim = v.pipe(
  v.array(
    v.object({
      /** Last part of its address; empty for one without an address. */
      name: v.pipe(v.string(), v.maxLength(pictureLimits.name)),
      /** Its first bytes, in base64. */
      bytes: v.pipe(v.string(), v.maxLength(Math.ceil(pictureLimits.bytes / 3) * 4), v.regex(/^[A-Za-z\d+/]*={0,2}$/)),
    }),
  ),
  v.maxLength(pictureLimits.pictures),
);

/** The first bytes of a page's pictures, as far as the browser has them without asking anybody. */
export type PictureBytes = v.InferOutput<typeof claim>;

/** The list, if the value has exactly its shape and keeps the caps; `null` for anything else. */
export function toPictureList(value: unknown): PictureList | null {
  const parsed = v.safeParse(list, value);
  return parsed.success ? parsed.output : null;
}

/** The bytes, if the value has exactly their shape and keeps the caps; `null` for anything else. */
export function toPictureBytes(value: unknown): PictureBytes | null {
  const parsed = v.safeParse(claim, value);
  return parsed.success ? parsed.output : null;
}
