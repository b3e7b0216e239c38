import type { PageFacts } from '../evidence/page-facts.ts';
import type { ChatSeen } from '../evidence/chat-seen.ts';
import type { NotServed, Served } from '../evidence/stranger.ts';
import type { Typed } from '../evidence/typed.ts';
import type { CompanySaw } from '../ledger/questions/company.ts';
import type { Elsewhere } from '../ledger/questions/elsewhere.ts';
import type { LedgerSize } from '../ledger/questions/size.ts';
import type { VisitWithRequests } from '../ledger/questions/visits.ts';
import type { RequestSeen } from '../ledger/schema.ts';
import type { PriceRow, VisitRow } from '../ledger/schema.ts';
import type { Notice } from '../ledger/notice.ts';
import type { AdsSummary } from '../signals/ads/summary.ts';
import type { ChatCard } from '../signals/chat/card.ts';
import type { ConsentState } from '../signals/consent/state.ts';
import type { MailVerdict } from '../signals/mail/judge.ts';
import type { PageNotice } from '../signals/notices/notices.ts';
import type { PictureMarks } from '../signals/notices/picture.ts';
import type { PriceSeen } from '../signals/prices/noting.ts';
import type { AddressRefusal } from '../signals/stranger/address.ts';
import type { OptOut } from '../signals/vendor.ts';
import type { Settings } from './settings.ts';

/** What a view shows of a tab. */
export interface TabView {
  /** The visit, or null when nothing was seen in this tab (a special page, or opened before the extension). */
  readonly visit: VisitRow | null;
  /** Names of the companies the visit met. */
  readonly companies: readonly string[];
  /** What can be done, by finding id. */
  readonly optOuts: Readonly<Record<string, OptOut>>;
  /** What the ledger has of the companies that the visit met, this page among it. */
  readonly elsewhere: readonly Elsewhere[];
  /** What the person must know of the ledger's state. */
  readonly notices: readonly Notice[];
  /** What the page says of its ads, and of what the person agreed to; null where it says nothing. */
  readonly ads: AdsSummary | null;
  readonly consent: ConsentState | null;
  /** The chats on the page, as far as anything was seen of them. */
  readonly chats: readonly ChatCard[];
  /** What the page says of how its prices, pictures and recommendations were made; null until it was looked for. */
  readonly labels: readonly PageNotice[] | null;
  /** The price of the product that the page is about; null where the page says none. */
  readonly prices: PriceCard | null;
}

/** What the page says of its price now, and what this browser saw there before. */
export interface PriceCard {
  readonly now: PriceSeen;
  /** All that the open document said of this product, the latest last. */
  readonly seen: readonly PriceSeen[];
  /** Whether prices are kept: the person's choice. `owed`: they should be forgotten, and some could not be erased yet. */
  readonly memory: 'off' | 'on' | 'owed';
  /** Oldest first, those of now among them; empty while nothing is kept. */
  readonly rows: readonly PriceRow[];
}

/**
 * What is said of the opened messages in a webmail tab. `off`: nobody looked. `unreadable`: the browser
 * or the page does not let us. `bodies`: how many messages stand open.
 */
export type MailView =
  | { readonly state: 'off' | 'unreadable' }
  | ({ readonly state: 'read'; readonly bodies: number } & MailVerdict);

/**
 * What the pictures of a page say in their metadata. `shown`: how many it shows; `read`: how many could be
 * read without asking anybody; `elsewhere`: how many came from another host, whose cannot.
 */
export type PicturesView =
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'read';
      readonly shown: number;
      readonly read: number;
      readonly elsewhere: number;
      /** Those that say something; an empty name where it stands in the page itself. */
      readonly found: readonly (PictureMarks & { readonly name: string })[];
    };

/**
 * What a stranger's view would fetch. `sent`: the page came in answer to a form, and may do something again.
 * `unseen`: nobody saw how the page was asked for.
 */
export type StrangerOffer =
  | { readonly state: 'offered'; readonly address: string }
  | { readonly state: 'refused'; readonly why: AddressRefusal | 'sent' | 'unseen' };

/** What the person may have forgotten at once: all visits of a site (a registrable domain), or everything. */
export type Forgettable = 'everything' | { readonly site: string };

/** What the ledger holds, and how much of the disk it takes. */
export interface RecordView extends LedgerSize {
  /** As the browser counts them, with all that is not yet cleaned up; null where it does not say. */
  readonly bytes: number | null;
  /** Whether pages leave the ledger with the browser's history. */
  readonly history: 'on' | 'off';
  readonly notices: readonly Notice[];
}

/** What became of visits that were read from an export. */
export interface Imported {
  readonly added: number;
  /** Those that the ledger had; it keeps what it has. */
  readonly known: number;
  /** Those that could not be written. */
  readonly left: number;
}

/**
 * Everything a context may ask of the worker. The first word of a name is its permission: `page.`
 * is answered only to our scripts in a page, and never with anything that was stored; `view.`
 * only to the extension's own pages.
 */
export interface Contract {
  /**
   * Hands over what a document shows. `kept` once it is in the ledger; `refused` if it is not
   * well-formed, too much, or of no visit; `later` if it cannot be written now: hand it over again.
   */
  'page.facts': (facts: PageFacts) => 'kept' | 'refused' | 'later';
  /** Somebody types into a field: third parties' requests are to be compared with what comes (see evidence/typed.ts). */
  'page.typing': (salt: string) => void;
  'page.typed': (typed: Typed) => void;
  /** The person sent a form, at this time (milliseconds since the epoch). */
  'page.submitted': (at: number) => void;
  /**
   * What stands in the chats of a document, until the person first typed in one (evidence/chat-seen.ts); an empty
   * list says that they did, or that the page may hear them. Answers as for `page.facts`.
   */
  'page.chat': (seen: readonly ChatSeen[]) => 'kept' | 'refused' | 'later';
  'view.tab': (tabId: number) => TabView;
  /** Looks at the opened messages now, if that is switched on. Nothing of it is stored. */
  'view.mail': (tabId: number) => MailView;
  /** Looks into the pictures that the tab shows, from what the browser has. Asks no server, stores nothing. */
  'view.pictures': (tabId: number) => PicturesView;
  /** Asks nobody: says what would be asked. */
  'view.offer': (tabId: number) => StrangerOffer;
  /** The stranger's view of the address that the person was shown and said yes to (decision 0006). */
  'view.stranger': (tabId: number, address: string) => Served | NotServed;
  /** The requests of the visit that a tab shows, as far as they are written; each leg once. */
  'view.requests': (tabId: number) => readonly RequestSeen[];
  /** All that is summed up of what a company saw; null if it was never met. */
  'view.company': (company: string) => CompanySaw | null;
  'view.record': () => RecordView;
  'view.forget': (what: Forgettable) => 'forgotten' | 'left';
  /** Adds visits of an export of ours, which the asker has validated; prices with them. */
  'view.import': (visits: readonly VisitWithRequests[], prices: readonly PriceRow[]) => Imported;
  'view.settings': () => Settings;
  'view.change': (changes: Partial<Settings>) => Settings;
}

/** Broadcast to views after a commit: ask again. */
export const ledgerChanged = 'ledger.changed';

/** A question on the wire. */
export interface Message<Name extends keyof Contract = keyof Contract> {
  readonly name: Name;
  readonly args: Parameters<Contract[Name]>;
}
