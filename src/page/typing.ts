import { digest } from '../evidence/digest.ts';
import { longestToken, shortestToken, type Field, type Typed } from '../evidence/typed.ts';
import { disguises } from './disguises.ts';
import { tell } from './outbox.ts';

/** Milliseconds without a key after which a text counts as typed (shorter than most senders wait for the end of it). */
const pause = 600;

/** Milliseconds after which the worker is told again that somebody types here. */
const reminder = 20_000;

/** Fields that are never looked at, whatever their type: cards, codes, secrets, numbers of the state. */
const secret =
  /card|\bcc\b|cc-?(num|csc|exp)|cvc|cvv|csc|iban|account|ssn|social.?sec|passw|\bpass|pwd|secret|pin\b|otp|one-time|token|captcha|code|passport|tax|routing|national|birth|\bdob\b/i;

/** What people press to send what they typed. */
const sends = 'button, a, [type=submit], [type=image], [type=button], [role=button]';

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Fields whose text is sent to complete it: that is what the person wants of them. */
const completed = /search|query|suggest|\bq\b|address|street|city|town|zip|postal|postcode|location|place\b|country/i;

function isCompleted(input: HTMLInputElement): boolean {
  const { type, name, id, autocomplete } = input;
  if (type === 'email' || type === 'tel') return false;
  if (type === 'search' || ['searchbox', 'combobox'].includes(input.getAttribute('role') ?? '')) return true;
  const words = `${name} ${id} ${autocomplete}`.replaceAll(/e-?mail\S*/gi, '');
  return input.hasAttribute('aria-autocomplete') || completed.test(words);
}

/** Fields that were once a password's: a button may show them as text. */
const secrets = new WeakSet<HTMLInputElement>();

function fieldOf(input: HTMLInputElement): Field | null {
  const { type, name, id, autocomplete } = input;
  const words = `${name} ${id} ${autocomplete}`;
  if (type === 'password') secrets.add(input);
  if (secrets.has(input) || secret.test(words) || isCompleted(input)) return null;
  if (type === 'email' || /e-?mail/i.test(words)) return 'email';
  if (type === 'tel' || /phone|mobile/i.test(words)) return 'tel';
  if (type !== 'text') return null;
  return /name/i.test(words) && !/user/i.test(words) ? 'name' : 'text';
}

/** Characters of a single word from which it could hardly be in a request by chance. */
const longEnough = 12;

/** Whether the person has just pressed something. */
function isActive(): boolean {
  return navigator.userActivation.isActive;
}

/** Whether the text is one that could hardly be in a request by chance. */
function isTelling(text: string, field: Field): boolean {
  const { length } = text.trim();
  if (length < shortestToken || length > longestToken / 2) return false;
  if (field === 'email') return email.test(text.trim());
  if (field === 'tel') return true;
  // One common word, or a number, may be in a request for other reasons.
  return /\D/.test(text) && (length >= longEnough || /\S\s+\S/.test(text.trim()));
}

/** A password's field is known as one from the first: later a button may show it as text. */
function remember(event: Event): void {
  const [input] = event.composedPath();
  if (input instanceof HTMLInputElement) fieldOf(input);
}

/**
 * While somebody types, tells the worker what to look for in requests to others: salted digests,
 * never the text. The worker is told to listen at the first key, because some do not wait for the
 * end of the text. Only what a person types counts; what a script fills in does not.
 */
export function watchTyping(signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const timers = new WeakMap<HTMLInputElement, ReturnType<typeof setTimeout>>();
  const told = new Set<string>();
  let toldAt = -reminder;

  function begin(event: Event): void {
    const [input] = event.composedPath();
    if (!event.isTrusted || !(input instanceof HTMLInputElement) || !fieldOf(input)) return;
    if (event.timeStamp - toldAt < reminder) return;
    toldAt = event.timeStamp;
    tell('page.typing', salt);
  }

  function typed(input: HTMLInputElement, field: Field): void {
    const { value } = input;
    if (!isTelling(value, field)) return;
    const digests = disguises(value, field).map(([form, disguise]) => [form, digest(salt, disguise)] as const);
    const fresh = digests.filter(([, one]) => !told.has(one));
    for (const [, one] of fresh) told.add(one);
    if (fresh.length > 0) tell('page.typed', { field, digests: fresh } satisfies Typed);
  }

  function onInput(event: Event): void {
    begin(event);
    const [input] = event.composedPath();
    if (!event.isTrusted || !(input instanceof HTMLInputElement)) return;
    const field = fieldOf(input);
    if (!field) return;
    clearTimeout(timers.get(input));
    timers.set(
      input,
      setTimeout(() => typed(input, field), pause),
    );
  }

  /** Who sends a form sends what is in it: from here on nobody is spied on. */
  function sent(event: Event): void {
    // A script can have a form sent, too; then nobody pressed anything.
    if (event.isTrusted && toldAt >= 0 && isActive()) tell('page.submitted', Date.now());
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') sent(event);
  }

  function onClick(event: Event): void {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(sends)) sent(event);
  }

  addEventListener('focusin', remember, options);
  addEventListener('input', onInput, options);
  addEventListener('submit', sent, options);
  addEventListener('keydown', onKey, options);
  addEventListener('click', onClick, options);
}
