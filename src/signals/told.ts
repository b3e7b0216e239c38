/**
 * What something that was told is about, in the order in which people see it: what touches a person
 * most stands first. From `contact` words to `location` they are about the person, from `person` to
 * `session` they recognise somebody, the rest is what somebody does, sees or is shown.
 */
export const subjects = [
  'health',
  'orientation',
  'religion',
  'politics',
  'ethnicity',
  'income',
  'age',
  'gender',
  'family',
  'email',
  'phone',
  'name',
  'postal-address',
  'birth-date',
  'location',
  'employer',
  'person',
  'browser',
  'click',
  'session',
  'trait',
  'segment',
  'score',
  'experiment',
  'recommendation',
  'event',
  'search',
  'product',
  'price',
  'order',
  'page',
  'referrer',
  'title',
  'form',
  'ad',
  'bid',
  'consent',
  'device',
  'account',
  'technical',
  'unknown',
] as const;

export type Subject = (typeof subjects)[number];

/** The special ones: what somebody is, rather than does (GDPR Art. 9 and what ad law treats alike). */
export const special = [
  'health',
  'orientation',
  'religion',
  'politics',
  'ethnicity',
  'income',
  'age',
  'gender',
  'family',
] as const satisfies readonly Subject[];

/** What a value looks like. It stands in for the value wherever the value is not kept. */
export const valueClasses = [
  'empty',
  'flag',
  'number',
  'date',
  'currency',
  'language',
  'country',
  'url',
  'host',
  'email',
  'phone',
  'ip',
  'coordinates',
  'uuid',
  'md5',
  'sha1',
  'sha256',
  'consent-string',
  'json',
  'token',
  'word',
  'text',
] as const;

export type ValueClass = (typeof valueClasses)[number];

/** One thing a party was told, or that a page holds ready for it. */
export interface Told {
  /** The name that stands in the bytes (`cd[value]`, `ep.coupon`, `events[0].name`), or the decoder's own where a path has it. */
  readonly field: string;
  readonly about: Subject;
  readonly value_class: ValueClass;
  /** `sent`: it stood in a request. `held`: the page or this browser keeps it ready, and nobody was seen to send it. */
  readonly way: 'sent' | 'held';
  /** For the open tab only: no row keeps it. */
  readonly value?: string;
}

/** A name and a value as they stand in a request or a page, before anybody says what they mean. */
export type Pair = readonly [name: string, value: string];

/** Names of fields and what each is about. `*` stands for any text in a name; list positions are written `[]`. */
export type Fields = Readonly<Record<string, Subject>>;
