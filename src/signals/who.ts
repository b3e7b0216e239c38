import type { Category } from '../companies/category.ts';
import { hostOf } from '../companies/host.ts';
import { pathIn } from './address.ts';
import { decodersOf } from './decode.ts';
import { knowledgeOf, type HostKnowledge } from './host.ts';
import { remembered } from './remembered.ts';
import { fittingShapes } from './shapes.ts';

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

/** Who is behind a request. */
export interface Who {
  readonly id: string | number;
  /** `first` if it goes to the page's own site or to another of the same company; null if either address has no host. */
  readonly party: 'first' | 'third' | null;
  readonly host: string | null;
  readonly company: string | null;
  readonly category: Category;
  /** Ids of the vendors that its address tells, or its shape on somebody else's host. */
  readonly vendors: readonly string[];
}

const nobody = { party: null, host: null, company: null, category: 'unknown', vendors: [] } as const;

/** Some shapes may be anybody's until what is said there fits: only then do they name a vendor. */
function vendorsOfShape({ url, postData }: LoggedRequest, path: string): readonly string[] {
  const shapes = fittingShapes(url, path);
  if (shapes.length === 0) return [];
  const sure = new Set(shapes.filter(({ isSure }) => isSure).map(({ decoder }) => decoder));
  const isEach = shapes.every(({ decoder }) => sure.has(decoder));
  const decoders = isEach ? [...sure] : decodersOf(url, postData);
  return [...new Set(decoders.map(({ vendor }) => vendor))];
}

function vendorsOf({ ids, narrow, vendors, byPath }: HostKnowledge, request: LoggedRequest): readonly string[] {
  const isKnown = vendors.length + byPath.length > 0;
  if (isKnown && narrow.length === 0) return ids;
  const path = pathIn(request.url);
  const more = narrow.filter((mark) => mark.path.test(path));
  const all = more.length === 0 ? ids : [...new Set([...ids, ...more.map(({ id }) => id)])];
  return isKnown || all.length > 0 ? all : vendorsOfShape(request, path);
}

/** Most pages remembered. Requests come page by page. */
const mostPages = 100;

const siteOf = remembered(mostPages, (page) => {
  const host = hostOf(page);
  return host === null ? null : knowledgeOf(host);
});

function partyTo(asked: HostKnowledge, from: HostKnowledge): 'first' | 'third' {
  if (asked.domain === from.domain) return 'first';
  return asked.owner.company !== null && asked.owner.company === from.owner.company ? 'first' : 'third';
}

/** Whose request this is, and to whom it goes. Pure. */
export function whoOf(request: LoggedRequest): Who {
  const { id, url, page } = request;
  const host = hostOf(url);
  if (!host) return { id, ...nobody };
  const asked = knowledgeOf(host);
  const from = siteOf(page);
  const { company, category } = asked.owner;
  return {
    id,
    party: from === null ? null : partyTo(asked, from),
    host,
    company,
    category,
    vendors: vendorsOf(asked, request),
  };
}
