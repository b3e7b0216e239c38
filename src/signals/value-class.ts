import type { ValueClass } from './told.ts';

/** Shapes tested in this order: the first that fits is the class. */
const shapes: readonly (readonly [ValueClass, RegExp])[] = [
  ['empty', /^$/],
  ['flag', /^(true|false|yes|no|y|n|[01])$/i],
  ['date', /^(\d{4}-\d\d-\d\d([T ].{0,30})?|1[5-9]\d{8}(\d{3}|\.\d+)?|2\d{9}(\d{3})?)$/],
  ['ip', /^(\d{1,3}\.){3}\d{1,3}$|^([\da-f]{1,4}:){7}[\da-f]{1,4}$/i],
  ['coordinates', /^-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}$/],
  ['number', /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i],
  ['phone', /^\+\d[\d\s().-]{6,18}\d$/],
  ['url', /^(https?:)?\/\/\S+$/i],
  ['email', /^[^\s@/]{1,64}@[^\s@/]{1,190}\.[a-z]{2,24}$/i],
  ['uuid', /^\{?[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}\}?$/i],
  ['sha256', /^[\da-f]{64}$/i],
  ['sha1', /^[\da-f]{40}$/i],
  ['md5', /^[\da-f]{32}$/i],
  ['consent-string', /^(C[\w-]{30,}(\.[\w-]+)*|DB[\w~.-]{8,}|1[YN-]{3})$/],
  [
    'currency',
    /^(EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|AUD|NZD|CAD|INR|BRL|MXN|TRY|CNY|KRW|ZAR|ILS|AED)$/,
  ],
  ['language', /^[a-z]{2}[-_][A-Za-z]{2}$/],
  ['country', /^[A-Z]{2}$/],
  ['host', /^([a-z\d-]{1,63}\.){1,5}[a-z]{2,24}$/i],
  ['json', /^[[{][\s\S]*[\]}]$/],
  ['token', /^(?=.*\d)(?=.*[a-z])[\w.~|:+/=-]{16,}$/i],
  ['word', /^[^\s]{1,40}$/],
];

/** What a value looks like, by shape alone. Base64 of a SHA-256 has 43 or 44 characters. */
export function classOf(value: string): ValueClass {
  if (/^[\w+/-]{43}=?$/.test(value) && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)) return 'sha256';
  return shapes.find(([, shape]) => shape.test(value))?.[0] ?? 'text';
}
