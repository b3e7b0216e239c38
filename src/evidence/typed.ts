/** Kinds of fields whose text is looked for in requests. Never passwords, cards or codes, nor fields that others complete. */
export const fields = ['email', 'tel', 'name', 'text'] as const;

export type Field = (typeof fields)[number];

/** Forms in which a typed text can leave. */
export const forms = ['plain', 'base64', 'md5', 'sha1', 'sha256'] as const;

export type Form = (typeof forms)[number];

/**
 * A text somebody is typing, as digests of what it would look like in a request: `digest(salt, form
 * of the text)`, cut to `digestLength` hex digits. The salt is the document's own, so the digests
 * say nothing elsewhere.
 */
export interface Typed {
  readonly field: Field;
  readonly digests: readonly (readonly [form: Form, digest: string])[];
}

/** Hex digits of a digest: 64 bits, so that no chance match is to be expected in a lifetime of tokens. */
export const digestLength = 16;

/** Shortest and longest piece of a request that is compared, in UTF-16 units. */
export const shortestToken = 6;
export const longestToken = 256;
