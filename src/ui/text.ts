/**
 * The part of the WebExtension API that words come from. It is named here rather than imported,
 * because it is all that `ui` needs of a browser: with it, components render in a test or a
 * gallery that puts a catalogue in its place. Firefox offers `chrome.i18n` too.
 */
declare const chrome: {
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
};

/** A key of the message catalogue. */
export type MessageKey = keyof typeof import('../../public/_locales/en/messages.json');

/** The stem of a message with plural forms: `hosts` for `hosts_one` and `hosts_other`. */
export type PluralStem = {
  [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

/** The words of a message in the person's language. */
export function text(key: MessageKey, ...substitutions: string[]): string {
  return chrome.i18n.getMessage(key, substitutions);
}

/** The words of a message that only the built catalogue has, such as a vendor's sentence; empty if it has none. */
export function builtText(key: string): string {
  return chrome.i18n.getMessage(key);
}

/** The catalogue's own language, which is not the browser's where we have no translation for that. */
export function language(): string {
  return text('language') || 'en';
}

/** The writing direction of the browser's language. */
export function direction(): string {
  return builtText('@@bidi_dir') || 'ltr';
}

let rules: Intl.PluralRules | undefined;

/** The key of the form that the language uses for this count (the API knows no plurals). */
export function plural(stem: PluralStem, count: number): MessageKey {
  rules ??= new Intl.PluralRules(language());
  const key = `${stem}_${rules.select(count)}`;
  // A form the catalogue lacks is the language's last resort, `other`.
  return (builtText(key) ? key : `${stem}_other`) as MessageKey;
}
