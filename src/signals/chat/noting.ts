import type { ChatSeen } from '../../evidence/chat-seen.ts';
import { findingsOfChat } from '../detect.ts';
import { noteFindings, type Visit } from '../visit.ts';
import { askedSoFar } from './before.ts';
import { chats } from './catalogue.ts';
import { heardIn, reasonOf, withoutParts, type Heard } from './heard.ts';
import { noChatMemory } from './remembered.ts';
import { reasonsOfStanding, stoodBy, stoodIn } from './stood.ts';
import { holdersOf } from './whose.ts';

/** Most words remembered of one chat. */
const mostHeard = 60;

function withHeard(known: readonly Heard[], seen: readonly Heard[]): readonly Heard[] {
  const all = new Map([...known, ...seen].map((one) => [`${one.says} ${one.place} ${one.words}`, one]));
  return [...all.values()].slice(0, mostHeard);
}

/**
 * What our script says of a chat in one document of the visit: its words and what holds it become reasons of the
 * vendor's finding; the rest is remembered. When the person first uses it, what its maker was asked and told until then is
 * put down. Noting the same again changes nothing.
 * @param vendorIds - whose chat it is; ids of vendors without a chat are passed over
 */
export function noteChat(visit: Visit, vendorIds: readonly string[], seen: ChatSeen): void {
  for (const id of vendorIds) {
    const vendor = chats().get(id);
    if (!vendor) continue;
    const known = visit.memory.chats.get(id);
    // The worker may have been stopped since it was seen: the finding still knows how it stood.
    const memory = known ?? noChatMemory(stoodBy(visit.findings.get(id)?.reasons ?? []));
    visit.memory.chats.set(id, memory);
    memory.heard = withHeard(memory.heard, heardIn(seen.words));
    const stood = stoodIn(seen);
    // One that is in use when it is first heard of may have been used for long: the worker forgets.
    if (known && stood.has('used') && !known.stood.has('used')) memory.before = askedSoFar(visit, vendor);
    memory.stood = new Set([...memory.stood, ...stood]);
    const holders = seen.holders.filter((holder) => holdersOf(vendor).includes(holder));
    const words = withoutParts(memory.heard).map(reasonOf);
    noteFindings(visit, findingsOfChat(id, [...reasonsOfStanding(memory.stood, holders), ...words]));
  }
}
