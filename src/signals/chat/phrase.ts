/** Languages that phrases are known in. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'] as const;

/**
 * What words in a chat say. `notice`: that an AI or a program answers, in so many words. `name`: only a
 * name that hints at it (virtual assistant, bot). `human`: that a human answers. `person`: that a person
 * can be reached, or has come. `hours`: when people are there. `away`: that no person can be reached, or not now.
 */
export const sayings = ['notice', 'name', 'human', 'person', 'hours', 'away'] as const;

export type Saying = (typeof sayings)[number];

/** Words of one language that say one thing. */
export interface Phrase {
  /** `en-notice-3`. */
  readonly id: string;
  readonly language: (typeof languages)[number];
  readonly says: Saying;
  /**
   * Pattern over text in lower case (NFKC, spaces collapsed, no zero-width letters, straight quotes), whole
   * words only: `matcher` puts the word boundaries around it.
   */
  readonly pattern: string;
}
