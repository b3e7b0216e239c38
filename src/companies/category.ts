/**
 * What a host is used for. The kinds of findings share these words; `unknown` is said where we
 * cannot tell.
 */
export const categories = [
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
