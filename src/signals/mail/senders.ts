import { allVendors } from '../vendors.ts';
import type { Mailer } from './mailer.ts';
import { hostPattern, shapeOf, type Shape } from './shape.ts';

/** Every mailer that is no vendor: the folder is the registry. */
export const mailers: readonly Mailer[] = Object.values(
  import.meta.glob<Mailer>('./mailers/*.ts', { eager: true, import: 'default' }),
);

/** Whoever can be named by the addresses in a message. */
export type Sender = Pick<Mailer, 'id' | 'name' | 'company' | 'mail'>;

/** Everybody who sends mail, or counts who reads it. */
export function senders(): readonly Sender[] {
  return [
    ...mailers,
    ...allVendors().flatMap(({ id, name, company, marks }) =>
      marks.mail ? [{ id, name, company, mail: marks.mail }] : [],
    ),
  ];
}

/** What an address in a message may be for. */
export type Use = 'pixel' | 'link';

/** A shape of one sender. */
export interface SenderShape {
  readonly sender: Sender;
  readonly shape: Shape;
  /** As it stands in the data: the longer, the more it asks for. */
  readonly written: string;
}

/** All shapes by use, and everybody's own hosts. */
export interface Index {
  readonly shapes: Readonly<Record<Use, readonly SenderShape[]>>;
  readonly hosts: readonly { readonly sender: Sender; readonly host: RegExp }[];
}

function shapesOf(all: readonly Sender[], use: Use): readonly SenderShape[] {
  return all.flatMap((sender) => {
    const written = (use === 'pixel' ? sender.mail.pixels : sender.mail.links) ?? [];
    return written.map((one) => ({ sender, written: one, shape: shapeOf(one) }));
  });
}

let index: Index | undefined;

/** Made when first asked for: most people never look at a message. */
export function senderIndex(): Index {
  if (index) return index;
  const all = senders();
  index = {
    shapes: { pixel: shapesOf(all, 'pixel'), link: shapesOf(all, 'link') },
    hosts: all.flatMap((sender) => (sender.mail.hosts ?? []).map((host) => ({ sender, host: hostPattern(host) }))),
  };
  return index;
}
