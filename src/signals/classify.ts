import type { Category } from '../companies/category.ts';
import { hostOf } from '../companies/host.ts';
import { vendorsByPath } from './detect.ts';
import { decode } from './decode.ts';
import { knowledgeOf, type HostKnowledge } from './host.ts';
import type { Told } from './told.ts';

/** One line of a request log. */
export interface LoggedRequest {
  readonly id: string | number;
  readonly url: string;
  readonly method?: string;
  readonly type?: string;
  /** Address of the page that asked. */
  readonly page: string;
  readonly postData?: string;
}

/** What one request says by itself. */
export interface Classified {
  readonly id: string | number;
  /** `first` if it goes to the page's own site or to another of the same company; null if either address has no host. */
  readonly party: 'first' | 'third' | null;
  readonly host: string | null;
  readonly company: string | null;
  readonly category: Category;
  /** Ids of the vendors its address tells. */
  readonly vendors: readonly string[];
  /** What they were told. */
  readonly told: readonly Told[];
}

const nothingTold: readonly Told[] = [];
const nobody = { party: null, host: null, company: null, category: 'unknown', vendors: [], told: nothingTold } as const;

function vendorIds({ ids, byPath }: HostKnowledge, url: string): readonly string[] {
  if (byPath.length === 0) return ids;
  const more = vendorsByPath(byPath, url);
  return more.length === 0 ? ids : [...new Set([...ids, ...more.map(({ id }) => id)])];
}

/** Classifies one request without a browser. */
export function classify({ id, url, page, postData }: LoggedRequest): Classified {
  const host = hostOf(url);
  if (!host) return { id, ...nobody };
  const asked = knowledgeOf(host);
  const from = hostOf(page);
  const { company, category } = asked.owner;
  const read = decode(url, postData);
  const vendors = vendorIds(asked, url);
  return {
    id,
    party: from === null ? null : partyTo(asked, knowledgeOf(from)),
    host,
    company,
    category,
    vendors: read.length === 0 ? vendors : [...new Set([...vendors, ...read.map(({ decoder }) => decoder.vendor)])],
    told: read.length === 0 ? nothingTold : read.flatMap(({ told }) => told),
  };
}

function partyTo(asked: HostKnowledge, from: HostKnowledge): 'first' | 'third' {
  if (asked.domain === from.domain) return 'first';
  return asked.owner.company !== null && asked.owner.company === from.owner.company ? 'first' : 'third';
}
