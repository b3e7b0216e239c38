import type { Targeting } from '../companies/category.ts';
import type { Source } from '../companies/company.ts';
import type { Recipe } from './recipe.ts';

/** An address that tells a vendor: its host or any subdomain of it, and if that is not enough, a path. */
export interface RequestMark {
  /** Lower-case host; subdomains match too. */
  readonly host: string;
  /** Tested against the path, which starts with a slash and has no query. */
  readonly path?: RegExp;
}

/**
 * An address on the visited site's own host that tells a vendor all the same: its script or its
 * collector behind a name of the site (CNAME, proxy, server-side tagging). Path and parameters
 * together have to be its own shape: anybody may have a `/collect`.
 */
export interface OwnHostMark {
  /** Tested against the path, which starts with a slash and has no query. */
  readonly path: RegExp;
  /** Names of query parameters that are all there. */
  readonly query?: readonly string[];
  /** Given where sites run the product themselves: nobody else is behind it then. */
  readonly run?: 'by-site';
}

/**
 * What gives a sender of mail away in the addresses of a message: shapes such as
 * `/wf/open?upn={token}`, on any host, since mailings come under the names of those who order them;
 * `//host.example/path` stands for this host and its subdomains only. `mail/shape.ts` has the words in braces.
 */
export interface MailMarks {
  /** Hosts of its own: a shape on one of them is sure, and a picture of one dot there is its pixel. */
  readonly hosts?: readonly string[];
  /** Pictures that tell it when a message is opened. */
  readonly pixels?: readonly string[];
  /** Links that pass through it first. */
  readonly links?: readonly string[];
}

/** A name given exactly, or a pattern over whole names. */
export type NameMark = string | RegExp;

/**
 * The traces of a vendor, by place. Page-wide places (`global`, `element`) take exact text only:
 * they are compiled into the page scripts, which report nothing else.
 */
export interface Marks {
  readonly request?: readonly RequestMark[];
  readonly ownHost?: readonly OwnHostMark[];
  readonly cookie?: readonly NameMark[];
  readonly storage?: readonly NameMark[];
  readonly global?: readonly string[];
  readonly element?: readonly string[];
  readonly mail?: MailMarks;
}

/** A name under which a vendor keeps an ID of this browser, or of the person. */
export interface Identifier {
  readonly place: 'cookie' | 'storage';
  readonly name: NameMark;
  /** Host of a third-party cookie; without it, the name stands on the visited site. */
  readonly host?: string;
}

/** What a person can do about a vendor. `site`: only the site can switch it off. */
export type OptOut = { readonly by: 'link'; readonly url: string } | { readonly by: 'site' };

/**
 * Who answers in a chat, by what its maker says: a program that makes up its answers; people or such a
 * program, which nobody outside can tell; people; or a program that follows a script of fixed answers.
 */
export const answerers = ['ai', 'ai-or-human', 'human', 'script'] as const;

export type Answerer = (typeof answerers)[number];

/** A chat on a page. What holds it there (its container, frame or own element) are the vendor's marks of place `element`. */
export interface Chat {
  readonly answers: Answerer;
  /** What holds it besides, and never without one of those marks: looked at, but not watched for on every page. */
  readonly holders?: readonly string[];
  /** Documents in frames that are the chat: its words are read inside. */
  readonly frames?: readonly RequestMark[];
  /** `recalled`: no page of its maker, package or recording backs its marks. What they find is inferred. */
  readonly known?: 'recalled';
}

/** A product that watches, identifies or addresses people: one file in `vendors/`, named after its id. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** The company behind it today, named as on its card where it has one. */
  readonly company: string;
  readonly kind: Targeting;
  readonly marks: Marks;
  readonly identifiers?: readonly Identifier[];
  /** How to read what it knows of the person or decided for them, without its noticing. */
  readonly reads?: readonly Recipe[];
  /** Given where it is a chat. */
  readonly chat?: Chat;
  /** One sentence, for anyone: what it does to *you* on this page. */
  readonly explain: string;
  readonly optOut: OptOut;
  readonly sources: readonly [Source, ...Source[]];
}
