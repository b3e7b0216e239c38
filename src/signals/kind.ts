import type { Category } from '../companies/category.ts';

/**
 * What a finding is about. The order is the order in which people see them: what records or
 * identifies a person first, what merely serves a page last.
 */
export const kinds = [
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
] as const satisfies readonly Category[];

export type Kind = (typeof kinds)[number];
