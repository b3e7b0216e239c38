import type { Parts } from './parts.ts';

/** A shape, ready to be compared. */
export interface Shape {
  /** Null: any host. */
  readonly host: RegExp | null;
  readonly path: RegExp;
  readonly query: readonly RegExp[];
  /** How it is shown to people: what would be somebody's token is `…`. */
  readonly shown: string;
}

/**
 * The words that stand in braces in a shape, for what differs from message to message. `word`,
 * `digits`: maybe nothing. `munchkin`: Marketo's account, `123-ABC-456` in base64.
 */
const words: Readonly<Record<string, string>> = {
  any: String.raw`[^/]+`,
  rest: '.+',
  long: '.{20,}',
  token: String.raw`[\w.~=+%:*|!-]{10,}`,
  code: String.raw`[\w-]{8,}`,
  number: String.raw`\d+`,
  digits: String.raw`\d*`,
  word: String.raw`[a-z\d-]*`,
  letter: '[a-z]',
  letters: '[a-z]+',
  hex: String.raw`[\da-f]+`,
  hash: String.raw`[\da-f]{24,}`,
  domain: String.raw`[a-z\d-]+(?:\.[a-z\d-]+)+`,
  ulid: String.raw`[\dA-HJKMNP-TV-Z]{26}`,
  ses: String.raw`[\da-f]{16}-[\da-f-]{36}-\d{6}`,
  munchkin: String.raw`[MNO][A-Za-z\d]{3}L[UV][A-Za-z\d]{2}[Q-W][CSiy]0[\dw-z][MNO][A-Za-z\d]{2}A`,
};

function patternOf(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((piece, at) =>
      at % 2 ? words[piece.slice(1, -1)]! : piece.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`),
    )
    .join('');
}

/** Whether a shape uses only words there are: an unknown one would match its own name. */
export function unknownWords(shape: string): readonly string[] {
  return [...shape.matchAll(/\{(\w*)\}/g)].map(([, word]) => word!).filter((word) => !Object.hasOwn(words, word));
}

/** The pattern of a host with braces; its subdomains belong to it. */
export function hostPattern(host: string): RegExp {
  return new RegExp(`^(?:[^/]+\\.)?${patternOf(host)}$`);
}

function withValue(piece: string): string {
  return /[={]/.test(piece) ? piece : `${piece}=…`;
}

/** A shape as written in data: `/path?name={word}&name`, or with `//host` before. */
export function shapeOf(written: string): Shape {
  const [, host, path = '/', query] = /^(?:\/\/([^/]+))?(\/[^?]*)?(?:\?(.*))?$/.exec(written) ?? [];
  const asked = query ? query.split('&') : [];
  return {
    host: host ? hostPattern(host) : null,
    path: new RegExp(`^${patternOf(path)}$`),
    // A bare name asks for no more than its being there.
    query: asked.map((one) => new RegExp(`^${patternOf(one)}${one.includes('=') ? '$' : '(?:=|$)'}`)),
    shown: `${path}${asked.length > 0 ? `?${asked.map(withValue).join('&')}` : ''}`.replaceAll(/\{\w+\}/g, '…'),
  };
}

/** Whether an address has a shape. */
export function hasShape({ host, path, query }: Parts, shape: Shape): boolean {
  if (shape.host && !shape.host.test(host)) return false;
  return shape.path.test(path) && shape.query.every((asked) => query.some((piece) => asked.test(piece)));
}
