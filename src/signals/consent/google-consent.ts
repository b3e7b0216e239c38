import { failed, type Decoded } from './decoded.ts';

/** What Google's consent mode asks about, in the order in which `gcd` tells it. */
const googlePurposes = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

export type GooglePurpose = (typeof googlePurposes)[number];

/** `unset`: nobody has said anything. `unknown`: a letter that nobody has explained. */
export type GoogleAnswer = 'granted' | 'denied' | 'unset' | 'unknown';

/** What stands for one purpose: what the site began with, what it changed that to, and so what holds. */
export interface GoogleSignal {
  readonly default: GoogleAnswer;
  readonly update: GoogleAnswer;
  readonly now: GoogleAnswer;
}

/** Purposes that a parameter tells of. */
export type GoogleConsent = Readonly<Partial<Record<GooglePurpose, GoogleAnswer>>>;

export type GoogleSignals = Readonly<Record<GooglePurpose, GoogleSignal>>;

const statusDigits: Readonly<Record<string, GoogleAnswer>> = { '1': 'granted', '0': 'denied', '-': 'unset' };

/**
 * Google's consent status, `gcs`: `G1`, then a digit for ad_storage and one for analytics_storage.
 * https://developers.google.com/tag-platform/security/guides/consent-debugging
 */
export function decodeGcs(text: string): Decoded<GoogleConsent> {
  const [, version, ads, analytics] = /^G(\d)(.)(.)$/.exec(text.slice(0, 5)) ?? [];
  if (version === undefined) return failed('malformed');
  if (version !== '1') return failed('unsupported');
  return {
    ok: true,
    value: {
      ad_storage: statusDigits[ads!] ?? 'unknown',
      analytics_storage: statusDigits[analytics!] ?? 'unknown',
    },
  };
}

/** Google explains no letter; these are what people have found by trying. Those missing here are `unknown`. */
const letters: Readonly<Record<string, readonly [byDefault: GoogleAnswer, update: GoogleAnswer]>> = {
  l: ['unset', 'unset'],
  p: ['denied', 'unset'],
  q: ['denied', 'denied'],
  t: ['granted', 'unset'],
  r: ['denied', 'granted'],
  m: ['unset', 'denied'],
  n: ['unset', 'granted'],
  u: ['granted', 'denied'],
  v: ['granted', 'granted'],
};

function signalOf(letter: string): GoogleSignal {
  const [byDefault, update] = letters[letter] ?? ['unknown', 'unknown'];
  return { default: byDefault, update, now: update === 'unset' ? byDefault : update };
}

/**
 * Google's consent details, `gcd`: a prefix of two digits, then a letter for each purpose with a
 * digit behind it, and sometimes more that nobody has explained.
 * https://www.simoahava.com/analytics/consent-mode-v2-google-tags/
 */
export function decodeGcd(text: string): Decoded<GoogleSignals> {
  const [, prefix, ...found] =
    /^(\d\d)([a-z])\d([a-z])\d([a-z])\d([a-z])\d[\da-z]{0,20}$/i.exec(text.slice(0, 40)) ?? [];
  if (prefix === undefined) return failed('malformed');
  if (prefix !== '11' && prefix !== '13') return failed('unsupported');
  const [ads = '', analytics = '', userData = '', personalization = ''] = found;
  return {
    ok: true,
    value: {
      ad_storage: signalOf(ads),
      analytics_storage: signalOf(analytics),
      ad_user_data: signalOf(userData),
      ad_personalization: signalOf(personalization),
    },
  };
}

/** What a request to Google says of consent. `null`: it says nothing of it. */
export interface GoogleRequestConsent {
  /** What holds for each purpose: `gcd` tells of more of them than `gcs`, which is surer. */
  readonly purposes: GoogleConsent;
  /** `npa`: whether ads are to go without what is known of the person. */
  readonly ads: 'non-personalized' | 'personalized' | null;
  /** `dma`: whether the sender counts the person to the EU's Digital Markets Act. */
  readonly region: 'dma' | 'other' | null;
}

function flag<Word>(value: string | undefined, yes: Word, no: Word): Word | null {
  if (value === '1') return yes;
  return value === '0' ? no : null;
}

/** Joins the parameters of one request. `parameter` gives the value under a name. */
export function googleConsentOf(parameter: (name: string) => string | undefined): GoogleRequestConsent {
  const [status, details] = [decodeGcs(parameter('gcs') ?? ''), decodeGcd(parameter('gcd') ?? '')];
  const told = details.ok ? googlePurposes.map((purpose) => [purpose, details.value[purpose].now] as const) : [];
  return {
    purposes: { ...Object.fromEntries(told), ...(status.ok && status.value) },
    ads: flag(parameter('npa'), 'non-personalized', 'personalized'),
    region: flag(parameter('dma'), 'dma', 'other'),
  };
}
