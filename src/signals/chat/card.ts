import { answerers, type Answerer } from '../vendor.ts';
import type { Finding, Reason } from '../finding.ts';
import type { Visit } from '../visit.ts';
import { askedSoFar } from './before.ts';
import { chats } from './catalogue.ts';
import { heardOf, isSameHeard, reasonOf, withoutParts, type Heard } from './heard.ts';
import type { Saying } from './phrase.ts';
import type { Before, ChatMemory } from './remembered.ts';
import { stoodBy, wasReadable, type Stood } from './stood.ts';

/** What is said of one chat on a page. */
export interface ChatCard {
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  readonly certainty: Finding['certainty'];
  readonly answers: Answerer;
  /** `loaded`: its scripts came, nobody saw it stand there. `closed`, `open`: it stands there, its window so. */
  readonly stands: 'loaded' | 'closed' | 'open';
  /** Whether the person used it. */
  readonly used: 'no' | 'yes';
  /**
   * What it says of itself: a notice that a program answers; only a name that hints at it; that a human
   * answers; nothing in all the words that stood there; nothing in a `part` of them, the others were not read; or
   * `unread`: nobody opened it, or its words could not be read.
   */
  readonly says: 'notice' | 'name' | 'human' | 'nothing' | 'part' | 'unread';
  /** Whether it says that a person can be reached, or when; `away`: that none can be, or not now. */
  readonly person: 'offered' | 'away' | 'unseen';
  /** The words that this rests on, as reasons of place `words`. */
  readonly words: readonly Reason[];
  /**
   * Its maker's hosts and what they were told before the person first used it; up to now, if nobody did. Null
   * where it was in use when it was first seen, or when the worker was stopped.
   */
  readonly before: Before | null;
}

const standings = ['open', 'closed', 'loaded'] as const satisfies readonly ChatCard['stands'][];

/** What it says, the surest first: a notice is one whatever else stands beside it. */
const disclosures = ['notice', 'human', 'name'] as const satisfies readonly Saying[];

/** Cookies and keys may be from another visit, and what was stopped did not come: neither shows a chat on this page. */
function isHere({ place, outcome }: Reason): boolean {
  return place === 'request' ? outcome !== 'tried' : place === 'global' || place === 'element' || place === 'words';
}

function standing(reasons: readonly Reason[], stood: Stood, memory: ChatMemory | undefined): ChatCard['stands'] {
  if (stood.has('open')) return 'open';
  return memory || reasons.some(({ place }) => place === 'element' || place === 'words') ? 'closed' : 'loaded';
}

/** What it is called that it said nothing of who answers. */
function silence(stood: Stood): 'nothing' | 'part' | 'unread' {
  if (!wasReadable(stood)) return 'unread';
  return stood.has('part') ? 'part' : 'nothing';
}

function personBy(said: (one: Saying) => boolean): ChatCard['person'] {
  if (said('away')) return 'away';
  return said('person') || said('hours') ? 'offered' : 'unseen';
}

/** What was heard, and what the finding still knows of it if the worker was stopped since. */
function heardFrom(reasons: readonly Reason[], memory: ChatMemory | undefined): readonly Heard[] {
  const heard = memory?.heard ?? [];
  const kept = reasons.flatMap(heardOf).filter((one) => !heard.some((other) => isSameHeard(one, other)));
  return withoutParts([...heard, ...kept]);
}

/** The chats of a visit, most telling first. Pure. */
export function chatsOf(visit: Visit): readonly ChatCard[] {
  const cards = [...visit.findings.values()].flatMap(({ id, name, company, certainty, reasons }) => {
    const vendor = chats().get(id);
    if (!vendor || !reasons.some(isHere)) return [];
    const memory = visit.memory.chats.get(id);
    const stood = memory?.stood ?? stoodBy(reasons);
    const stands = standing(reasons, stood, memory);
    const heard = heardFrom(reasons, memory);
    const said = (one: Saying) => heard.some(({ says }) => says === one);
    const card: ChatCard = {
      id,
      name,
      company,
      certainty,
      answers: vendor.chat.answers,
      stands,
      used: stood.has('used') ? 'yes' : 'no',
      says: disclosures.find(said) ?? silence(stood),
      person: personBy(said),
      words: heard.map(reasonOf),
      before: stood.has('used') ? (memory?.before ?? null) : askedSoFar(visit, vendor),
    };
    return [card];
  });
  const rank = ({ stands, answers }: ChatCard) =>
    standings.indexOf(stands) * answerers.length + answerers.indexOf(answers);
  return cards.toSorted((a, b) => rank(a) - rank(b));
}
