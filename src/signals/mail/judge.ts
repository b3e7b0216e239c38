import type { MessageAddresses, MessageImage } from '../../evidence/message.ts';
import { decorations } from '../decorations.ts';
import type { Certainty } from '../finding.ts';
import { knowledgeOf } from '../host.ts';
import { isUnseen, tokenShape } from './dot.ts';
import { partsOf, type Parts } from './parts.ts';
import { senderIndex, type Sender, type Use } from './senders.ts';
import { hasShape } from './shape.ts';
import { unwrapped } from './unwrap.ts';

/** Somebody whom a message tells of the person who reads it. */
export interface MailFinding {
  /** Of the sender or vendor; `unknown-sender` for a pixel of which only the host is known. */
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  /** `pixel`: told when the message is opened. `link`: told when a link is clicked. */
  readonly as: Use;
  /** `observed`: the address is on the sender's own host. `inferred`: it has the sender's shape. */
  readonly certainty: Exclude<Certainty, 'declared'>;
  readonly count: number;
  /** How many of the pictures the browser has; it cannot tell of links. */
  readonly shown: number;
  /** Hosts with the shape that gave them away, never a token. */
  readonly reasons: readonly string[];
}

/** What the addresses in the opened messages say. */
export interface MailVerdict {
  readonly findings: readonly MailFinding[];
  /** Parameters of links that say which recipient clicks, and whose they are. */
  readonly recipientIds: readonly { readonly name: string; readonly company: string | null }[];
  /** How many links name the campaign (`utm_…`): a label that all recipients share. */
  readonly campaignLinks: number;
  /** Whether the mail service loads pictures in the person's stead. */
  readonly way: 'direct' | 'proxied';
}

/** Most reasons kept of one finding, and findings of one message. */
const mostReasons = 5;
const mostFindings = 40;

/** Id of whoever is behind a pixel that only its size and its token give away. */
export const unknownSender = 'unknown-sender';

type Sighting = Pick<MailFinding, 'id' | 'name' | 'company' | 'certainty'> & { readonly reason: string };

function sighting({ id, name, company }: Omit<Sender, 'mail'>, sure: boolean, reason: string): Sighting {
  return { id, name, company, certainty: sure ? 'observed' : 'inferred', reason };
}

/** The sender whose shape an address has: of several, one that names the host, then the one that asks for most. */
function bySenderShape(parts: Parts, use: Use): Sighting | null {
  const { shapes, hosts } = senderIndex();
  const [best] = shapes[use]
    .filter(({ shape }) => hasShape(parts, shape))
    .toSorted(
      (a, b) =>
        Number(b.written.startsWith('//')) - Number(a.written.startsWith('//')) || b.written.length - a.written.length,
    );
  if (!best) return null;
  const { sender, shape, written } = best;
  const named = written.startsWith('//') && !written.includes('{domain}');
  const sure = named || hosts.some((own) => own.sender.id === sender.id && own.host.test(parts.host));
  return sighting(sender, sure, `${parts.host}${shape.shown}`);
}

/** Whoever has the host of a picture that nobody is meant to see: a sender, or a vendor known from pages. */
function byHost(parts: Parts): Sighting | null {
  const own = senderIndex().hosts.find(({ host }) => host.test(parts.host));
  if (own) return sighting(own.sender, true, parts.host);
  const { vendors, byPath } = knowledgeOf(parts.host);
  const vendor = vendors[0] ?? byPath.find(({ path }) => path.test(parts.path))?.vendor;
  return vendor ? sighting(vendor, true, parts.host) : null;
}

function ofImage(image: MessageImage, address: string): Sighting | null {
  const parts = partsOf(address);
  if (!parts) return null;
  const known = bySenderShape(parts, 'pixel');
  if (known) return known;
  if (!isUnseen(image)) return null;
  const shape = tokenShape(image, address);
  const owner = byHost(parts);
  // A spacer that tells nothing is a spacer, whoever has the host; what holds a parameter tells something.
  if (owner && (shape !== null || parts.query.length > 0)) return owner;
  if (shape === null) return null;
  const { company } = knowledgeOf(parts.host).owner;
  return sighting({ id: unknownSender, name: '', company: company ?? '' }, false, `${parts.host}${shape}`);
}

function ofLink(address: string): Sighting | null {
  const parts = partsOf(address);
  return parts && bySenderShape(parts, 'link');
}

function added(known: MailFinding | undefined, { reason, ...who }: Sighting, as: Use, shown: number): MailFinding {
  if (!known) return { ...who, company: who.company || null, as, count: 1, shown, reasons: [reason] };
  const isNew = !known.reasons.includes(reason) && known.reasons.length < mostReasons;
  return {
    ...known,
    certainty: who.certainty === 'observed' ? 'observed' : known.certainty,
    count: known.count + 1,
    shown: known.shown + shown,
    reasons: isNew ? [...known.reasons, reason] : known.reasons,
  };
}

const certaintyOrder = { observed: 0, inferred: 1 } as const;

function byWeight(a: MailFinding, b: MailFinding): number {
  return (
    Number(a.as === 'link') - Number(b.as === 'link') ||
    Number(a.id === unknownSender) - Number(b.id === unknownSender) ||
    certaintyOrder[a.certainty] - certaintyOrder[b.certainty] ||
    a.name.localeCompare(b.name)
  );
}

function recipientIdsIn(links: readonly string[]): MailVerdict['recipientIds'] {
  const ids = links.flatMap((link) => decorations(link, 'recipient'));
  const named = new Map(ids.map(({ found, company }) => [found, { name: found, company: company ?? null }]));
  return [...named.values()].slice(0, mostReasons);
}

/** What the addresses of pictures and links say about who learns that a message is opened, or a link clicked. */
export function judged({ images, links }: Omit<MessageAddresses, 'bodies'>): MailVerdict {
  const found = new Map<string, MailFinding>();
  function note(sight: Sighting | null, as: Use, shown: number): void {
    if (!sight) return;
    const key = `${as} ${sight.id} ${sight.id === unknownSender ? sight.reason : ''}`;
    if (found.has(key) || found.size < mostFindings) found.set(key, added(found.get(key), sight, as, shown));
  }
  const pictures = images.map((image) => ({ image, ...unwrapped(image.address) }));
  const targets = links.map((link) => unwrapped(link).address);
  for (const { image, address } of pictures) note(ofImage(image, address), 'pixel', image.loaded ? 1 : 0);
  for (const target of targets) note(ofLink(target), 'link', 0);
  return {
    findings: [...found.values()].toSorted(byWeight),
    recipientIds: recipientIdsIn(targets),
    campaignLinks: targets.filter((target) => /[?&]utm_[a-z]+=/.test(target)).length,
    way: pictures.some(({ way }) => way === 'proxied') ? 'proxied' : 'direct',
  };
}
