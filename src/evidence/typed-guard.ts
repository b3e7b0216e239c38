import * as v from 'valibot';
import { mostDigests } from './limits.ts';
import { digestLength, fields, forms, type Typed } from './typed.ts';

const hex = (length: number) => v.pipe(v.string(), v.regex(/^[\da-f]+$/), v.length(length));

const salt = hex(32);

const typed = v.object({
  field: v.picklist(fields),
  digests: v.pipe(v.array(v.tuple([v.picklist(forms), hex(digestLength)])), v.maxLength(mostDigests)),
});

/** The salt, if the value is one; `null` for anything else. */
export function toSalt(value: unknown): string | null {
  const parsed = v.safeParse(salt, value);
  return parsed.success ? parsed.output : null;
}

/** The typed text, if the value has exactly its shape; `null` for anything else. */
export function toTyped(value: unknown): Typed | null {
  const parsed = v.safeParse(typed, value);
  return parsed.success ? parsed.output : null;
}
