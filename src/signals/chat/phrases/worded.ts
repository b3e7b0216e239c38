import type { Saying } from '../phrase.ts';

/**
 * Patterns of one language by what they say. `bare`: only names a program ("AI agent"): a notice where the chat says
 * it of itself, else a name.
 */
export type Worded = Readonly<Record<Saying | 'bare', readonly string[]>>;
