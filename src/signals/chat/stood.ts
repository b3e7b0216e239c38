import type { ChatSeen } from '../../evidence/chat-seen.ts';
import type { Reason } from '../finding.ts';

/**
 * How a chat was seen to stand on a page, which only grows. `open`: its window was. `used`: the person clicked or
 * pressed a key in it. Of lines in its window, `read`: some were; `sealed`: some could not be; `inside`: some were,
 * in a document of its own; `part`: some were left out.
 */
export const standings = ['open', 'used', 'read', 'sealed', 'inside', 'part'] as const;

export type Stood = ReadonlySet<(typeof standings)[number]>;

/** How it stands in what one document says of it; `whole` where the document is the chat. */
export function stoodIn({ window, used, read, holders }: ChatSeen): Stood {
  const stood = new Set<(typeof standings)[number]>();
  if (window === 'open') stood.add('open');
  if (used === 'yes') stood.add('used');
  if (read === 'sealed') stood.add('sealed');
  if (read === 'part') stood.add('part');
  if (read === 'some' || read === 'part') stood.add(holders.length > 0 ? 'read' : 'inside');
  return stood;
}

/** Whether its words were there to be read: a window that is a frame of another origin shows none of them here. */
export function wasReadable(stood: Stood): boolean {
  return stood.has('open') && (stood.has('inside') || (stood.has('read') && !stood.has('sealed')));
}

/** What it stands in where no holder of it was seen: a document of its own. */
const ownDocument = 'iframe';

/** How it stood, as reasons of its finding: they are kept. */
export function reasonsOfStanding(stood: Stood, holders: readonly string[]): readonly Reason[] {
  const words = standings.filter((one) => stood.has(one)).join(' ');
  const found = holders.length > 0 ? holders : [ownDocument];
  return found.map((one) => ({ place: 'element', found: one, ...(words && { detail: ['stood', words] }) }));
}

/** How it stood, by the reasons of its finding. */
export function stoodBy(reasons: readonly Reason[]): Stood {
  const words = reasons.flatMap(({ detail }) => (detail?.[0] === 'stood' ? detail[1].split(' ') : []));
  return new Set(standings.filter((one) => words.includes(one)));
}
