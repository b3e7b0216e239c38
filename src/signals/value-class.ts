import type { ValueClass } from './told.ts';

/** A class of values: how long they are, a character that all of them have, and the pattern that decides. */
interface Shape {
  readonly name: ValueClass;
  /** In UTF-16 units. Lengths are compared before any pattern is run: most values are a few letters. */
  readonly least: number;
  readonly most?: number;
  readonly has?: string;
  readonly pattern: RegExp;
}

/** Tested in this order: the first that fits is the class. */
const shapes: readonly Shape[] = [
  { name: 'flag', least: 1, most: 5, pattern: /^(true|false|yes|no|y|n|[01])$/i },
  {
    name: 'date',
    least: 10,
    most: 41,
    pattern: /^(\d{4}-\d\d-\d\d([T ].{0,30})?|1[5-9]\d{8}(\d{3}|\.\d+)?|2\d{9}(\d{3})?)$/,
  },
  { name: 'ip', least: 7, most: 15, has: '.', pattern: /^(\d{1,3}\.){3}\d{1,3}$/ },
  { name: 'ip', least: 15, most: 39, has: ':', pattern: /^([\da-f]{1,4}:){7}[\da-f]{1,4}$/i },
  {
    name: 'coordinates',
    least: 11,
    has: '.',
    pattern: /^-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}$/,
  },
  { name: 'number', least: 1, pattern: /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i },
  { name: 'phone', least: 9, most: 21, has: '+', pattern: /^\+\d[\d\s().-]{6,18}\d$/ },
  { name: 'url', least: 3, has: '//', pattern: /^(https?:)?\/\/\S+$/i },
  { name: 'email', least: 6, most: 280, has: '@', pattern: /^[^\s@/]{1,64}@[^\s@/]{1,190}\.[a-z]{2,24}$/i },
  { name: 'uuid', least: 36, most: 38, has: '-', pattern: /^\{?[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}\}?$/i },
  { name: 'sha256', least: 64, most: 64, pattern: /^[\da-f]{64}$/i },
  { name: 'sha1', least: 40, most: 40, pattern: /^[\da-f]{40}$/i },
  { name: 'md5', least: 32, most: 32, pattern: /^[\da-f]{32}$/i },
  {
    name: 'consent-string',
    least: 4,
    pattern: /^(C[\w-]{30,}(\.[\w-]+)*|DB[\w~.-]{8,}|1[YN-]{3})$/,
  },
  {
    name: 'currency',
    least: 3,
    most: 3,
    pattern: /^(EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|AUD|NZD|CAD|INR|BRL|MXN|TRY|CNY|KRW|ZAR|ILS|AED)$/,
  },
  { name: 'language', least: 5, most: 5, pattern: /^[a-z]{2}[-_][A-Za-z]{2}$/ },
  { name: 'country', least: 2, most: 2, pattern: /^[A-Z]{2}$/ },
  { name: 'host', least: 4, most: 344, has: '.', pattern: /^([a-z\d-]{1,63}\.){1,5}[a-z]{2,24}$/i },
  { name: 'json', least: 2, pattern: /^[[{][\s\S]*[\]}]$/ },
  { name: 'token', least: 16, pattern: /^(?=.*\d)(?=.*[a-z])[\w.~|:+/=-]{16,}$/i },
  { name: 'word', least: 1, most: 40, pattern: /^[^\s]{1,40}$/ },
];

/** A SHA-256 in base64 has 43 characters, or 44 with its padding. */
function isPackedDigest(value: string): boolean {
  if (value.length !== 43 && value.length !== 44) return false;
  return /^[\w+/-]{43}=?$/.test(value) && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}

/** What a value looks like, by shape alone. */
export function classOf(value: string): ValueClass {
  const { length } = value;
  if (length === 0) return 'empty';
  if (isPackedDigest(value)) return 'sha256';
  for (const { name, least, most = length, has, pattern } of shapes) {
    if (length < least || length > most || (has !== undefined && !value.includes(has))) continue;
    if (pattern.test(value)) return name;
  }
  return 'text';
}
