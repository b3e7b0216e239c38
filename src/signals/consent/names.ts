import type { ConsentKind } from './fields.ts';

/** Names under which strings are sent: the last step of them, in small letters. */
const names = {
  usp: ['us_privacy', 'usprivacy', 'usp', 'usp_string', 'uspstring', 'us_privacy_string', 'ccpa'],
  gpp: ['gpp', 'gpp_string', 'gppstring', 'gpp_consent'],
  tcf: [
    'gdpr_consent',
    'gdpr_consent_string',
    'gdprconsent',
    'consent_string',
    'consentstring',
    'tcstring',
    'tc_string',
    'consent',
  ],
  gcs: ['gcs'],
  gcd: ['gcd'],
} as const satisfies Partial<Record<ConsentKind, readonly string[]>>;

type NamedKind = keyof typeof names;

const kinds = new Map<string, NamedKind>(
  (Object.keys(names) as NamedKind[]).flatMap((kind) => names[kind].map((name) => [name, kind] as const)),
);

/** The last step of a name, in small letters: bodies have the same fields deeper down (`regs.ext.us_privacy`). */
export function lastStep(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** The kind of consent string that is sent under a name; `null` for any other name. */
export function namedKind(name: string): NamedKind | null {
  return kinds.get(lastStep(name)) ?? null;
}
