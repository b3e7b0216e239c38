import type { Category } from '../companies/category.ts';
import type { Place } from '../evidence/place.ts';
import type { Outcome } from '../evidence/request-fact.ts';
import type { Notice } from '../ledger/notice.ts';
import type { Certainty } from '../signals/finding.ts';
import type { Kind } from '../signals/kind.ts';
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

/** What became of requests. */
export function outcomeWord(outcome: Outcome): string {
  return text(`outcome_${outcome}`);
}

/** What the person must know of the ledger. */
export function noticeSentence(notice: Notice): string {
  return text(`notice_${notice}`);
}
