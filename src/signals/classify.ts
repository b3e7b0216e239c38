import type { Category } from '../companies/category.ts';
import { partyOf } from '../companies/host.ts';
import { vendorsOfAddress } from './detect.ts';
import type { Told } from './finding.ts';
import { knowledgeOf } from './host.ts';

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
  /** `first` if it goes to the page's own site; null if either address has no host. */
  readonly party: 'first' | 'third' | null;
  readonly host: string | null;
  readonly company: string | null;
  readonly category: Category;
  /** Ids of the vendors its address tells. */
  readonly vendors: readonly string[];
  /** What they were told. */
  readonly told: readonly Told[];
}

/** Classifies one request without a browser. */
export function classify({ id, url, page }: LoggedRequest): Classified {
  const asked = partyOf(url);
  const from = partyOf(page);
  if (!asked) return { id, party: null, host: null, company: null, category: 'unknown', vendors: [], told: [] };
  const party = from && (asked.domain === from.domain ? 'first' : 'third');
  return {
    id,
    party,
    host: asked.host,
    ...knowledgeOf(asked.host).owner,
    vendors: vendorsOfAddress(url).map((vendor) => vendor.id),
    told: [],
  };
}
