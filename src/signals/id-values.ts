/** Shortest and longest value that can be an ID of one person among millions, in UTF-16 units. */
const shortest = 8;
const longest = 256;

/** Shortest part of a longer value that is an ID by itself: `GA1.2.1234567890.1700000000`. */
const shortestPart = 12;

/** Most pieces of one address that are compared. */
const mostTokens = 200;

/** Seconds or milliseconds since 1970 of our time, versions, dates, words of consent: many people have the same. */
const common =
  /^(1[5-9]\d{8}(\d{3})?|\d{4}-\d\d-\d\d.*|[\d.]{1,9}|true|false|null|undefined|https?:.*|\d{2,5}x\d{2,5}|(\d{1,3}\.){3}\d{1,3}|D[A-Z]{2,}~.*)$/;

/**
 * Words, with a number behind them or not: `newsletter_2024`, `variant-b`, `Europe/Berlin`. Between two
 * words stands a separator: were it optional, one long word could be cut up in exponentially many ways.
 */
const words = /^[a-z]+(?:[-_./ ][a-z]+)*(?:[-_./ ]?\d{1,4})?$/i;

/** A consent string of the TCF: a choice, which the framework asks to be passed on (version 2 begins with C, then two dates). */
const consent = /^C[O-Z][\w-]{36,}(\.[\w-]+)*$/;

/** Whether a value could tell one person from millions. */
export function isTelling(value: string): boolean {
  return (
    value.length >= shortest &&
    value.length <= longest &&
    !common.test(value) &&
    !words.test(value) &&
    !consent.test(value) &&
    new Set(value).size >= 5
  );
}

function plain(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The forms in which the value of an ID cookie is handed on: whole, and its parts that are IDs by themselves. */
export function idsIn(value: string): readonly string[] {
  const whole = plain(value);
  const parts = whole.split(/[&:|=,;]|\.(?=\d{6})/).filter((part) => part.length >= shortestPart && part !== whole);
  const tail = /^GA1\.\d\.(\d+\.\d+)$/.exec(whole)?.[1];
  return [whole, ...parts, ...(tail ? [tail] : [])].filter(isTelling);
}

/** Pieces of an address behind its host that could be an ID. */
export function addressTokens(url: string): readonly string[] {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return [];
  const tokens: string[] = [];
  for (const piece of url.slice(start).split(/[/&?=;#,]/, mostTokens)) {
    if (piece.length >= shortest && piece.length <= longest) tokens.push(plain(piece));
  }
  return tokens;
}
