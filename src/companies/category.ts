/**
 * Uses that have to do with a person, in the order in which people see them: what records or
 * identifies somebody first, what merely serves a page last. Findings come in these kinds.
 */
export const targeting = [
  'session-replay',
  'fingerprinting',
  'identity',
  'advertising',
  'social',
  'ai-chat',
  'live-chat',
  'customer-data',
  'personalization',
  'recommendation',
  'experiment',
  'analytics',
  'tag-manager',
  'consent',
] as const;

export type Targeting = (typeof targeting)[number];

/** What a host is used for; `unknown` is said where we cannot tell. */
export const categories = [
  ...targeting,
  'marketing',
  'customer-support',
  'video',
  'content',
  'cdn',
  'hosting',
  'utility',
  'unknown',
] as const;

export type Category = (typeof categories)[number];
