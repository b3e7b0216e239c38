import { leavesOf, packedJsonIn, pairsIn } from './pairs.ts';
import type { Sent } from './sent.ts';
import type { Pair } from './told.ts';

/** Undefined without JSON. A plus that was not escaped was read as a space, which base64 has none of. */
function unpacked(text: string): unknown {
  return packedJsonIn(/^\s*[[{]/.test(text) ? text : text.trim().replaceAll(' ', '+'));
}

/**
 * JSON, or base64 of it (gzip inside undone), in one field of the query or of a body that is a form;
 * without such a field, the JSON of the body. Undefined if there is none of these.
 */
export function envelopeIn({ query, body }: Sent, field: string): unknown {
  const packed = [...pairsIn(query), ...pairsIn(body)].find(([name]) => name === field)?.[1];
  return unpacked(packed ?? body);
}

/** The leaves of the JSON, or base64 of it, that some fields of a query or form hold, each under the field's name. */
export function packedFields(text: string, names: readonly string[]): readonly Pair[] {
  return pairsIn(text).flatMap(([name, value]) => {
    const json = names.includes(name) ? unpacked(value) : undefined;
    return json === undefined ? [] : leavesOf(json, name);
  });
}
