import type { Category } from '../companies/category.ts';
import type { Role } from '../companies/company.ts';
import type { Api } from '../evidence/call.ts';
import { wordPlaces, type WordPlace } from '../evidence/chat-seen.ts';
import type { Place } from '../evidence/place.ts';
import type { Outcome } from '../evidence/request-fact.ts';
import type { Notice } from '../ledger/notice.ts';
import { fields, forms } from '../evidence/typed.ts';
import { sayings } from '../signals/chat/phrase.ts';
import { standings } from '../signals/chat/stood.ts';
import type { Chosen } from '../signals/consent/choice.ts';
import type { Certainty, Detail } from '../signals/finding.ts';
import type { Kind } from '../signals/kind.ts';
import type { Subject, ValueClass } from '../signals/told.ts';
import type { Purpose } from '../signals/weight.ts';
import { text } from '../ui/text.ts';
import type { Contact } from './met.ts';

// The types spell the keys out: a kind, category, place … without its words does not compile.

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Id;

/** The id as a message key may hold it. */
function underscored<Id extends string>(id: Id): Underscored<Id> {
  return id.replaceAll('-', '_') as Underscored<Id>;
}

/** Heading of a group of findings. */
export function kindTitle(kind: Kind): string {
  return text(`kind_${underscored(kind)}`);
}

/** What a company or host is used for. */
export function categoryWord(category: Category): string {
  return text(`category_${underscored(category)}`);
}

/** How certain a finding is, in a word. */
export function certaintyWord(certainty: Certainty): string {
  return text(`certainty_${certainty}`);
}

/** How certain a finding is, in a sentence; what we saw of a request is no more than an attempt until it is answered. */
export function certaintySentence(certainty: Certainty, contact: Contact): string {
  const attempted = contact === 'tried' || contact === 'pending';
  return text(certainty === 'observed' && attempted ? `how_${contact}` : `how_${certainty}`);
}

/** Where a trace was. */
export function placeWord(place: Place): string {
  return text(`place_${place}`);
}

/** What a function that was called does, in words. */
export function callWords(api: Api): string {
  return text(`call_${underscored(api)}`);
}

/** Where words of a chat stood. */
function wordPlace(value: string): string {
  const place: WordPlace = wordPlaces.find((one) => one === value) ?? 'text';
  return text(`word_place_${place}`);
}

/** How a chat was seen to stand. */
function standingWords(value: string): string {
  const words = value.split(' ');
  return standings.flatMap((one) => (words.includes(one) ? [text(`stood_${one}`)] : [])).join('; ');
}

/** What more a reason says. */
export function detailWords([word, value]: Detail): string {
  const said = sayings.find((one) => one === word);
  if (said) return text(`detail_${said}`, wordPlace(value));
  if (word === 'stood') return standingWords(value);
  if (word !== 'typed') return text(`detail_${underscored(word)}`, value);
  const [field, form] = value.split(' ');
  return text(
    'detail_typed',
    text(`field_${fields.find((one) => one === field) ?? 'text'}`),
    text(`form_${forms.find((one) => one === form) ?? 'plain'}`),
  );
}

/** Whose decision it is what happens to data. */
export function roleWord(role: Role): string {
  return text(`role_${role}`);
}

/** What requests were for. */
export function purposeWord(purpose: Purpose): string {
  return text(`purpose_${purpose}`);
}

/** What became of requests. */
export function outcomeWord(outcome: Outcome): string {
  return text(`outcome_${outcome}`);
}

/** What a told field is about. */
export function subjectTitle(subject: Subject): string {
  return text(`subject_${underscored(subject)}`);
}

/** What a value looks like. */
export function valueWord(valueClass: ValueClass): string {
  return text(`value_${underscored(valueClass)}`);
}

/** What a page says that somebody agreed to, in a few words. */
export function choiceWord(choice: Chosen['choice']): string {
  return text(`consent_choice_${underscored(choice)}`);
}

/** When they did, as the page says. */
export function sinceWord(since: Exclude<Chosen['since'], 'unknown'>): string {
  return text(`consent_since_${underscored(since)}`);
}

/** What the person must know of the ledger. */
export function noticeSentence(notice: Notice): string {
  return text(`notice_${notice}`);
}
