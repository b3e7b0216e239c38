import { DecodeUTF8 } from 'fflate';

/** UTF-8 as text, piece by piece. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let ready: string[] = [];
  const decode = new DecodeUTF8((text) => ready.push(text));
  for await (const piece of bytes) {
    decode.push(piece);
    yield ready.join('');
    ready = [];
  }
}

/** Longest line, in UTF-16 units: an address of 2 MB, the longest that browsers have, and room to write it as JSON. */
export const longestLine = 8_388_608;

/** Deepest that brackets stand in each other in a row: lists of things with lists, in an object. */
const deepest = 8;

/** A text this short holds too few brackets to do harm. */
const short = 8192;

/** Whether JSON is as deep as ours at most. Brackets in texts do not count. */
export function isShallow(json: string): boolean {
  if (json.length <= short) return true;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x22) {
      at = textEnd(json, at + 1);
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return false;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return true;
}

/** The place of the quote that ends a text in JSON. */
function textEnd(json: string, from: number): number {
  for (let at = from; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at;
  }
  return json.length;
}
