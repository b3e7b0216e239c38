import type { Table } from '../column.ts';
import { siteOfVisit, visitId } from './of-visit.ts';

/** A row of third_parties. */
export interface ThirdPartyExport {
  readonly visit_id: string;
  readonly site: string;
  readonly host: string;
  readonly domain: string;
  readonly company: string | null;
  readonly category: string;
  readonly relation: string;
  readonly requests: number;
  readonly answered: number;
  readonly tried: number;
  readonly posts: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly outcome: string;
  readonly set_cookies: readonly string[];
}

const counted = 'Counted while the page was open.';

export const thirdParties = {
  row: "A host of another site than the page's own that the page asked for something.",
  columns: {
    visit_id: visitId,
    site: siteOfVisit,
    host: {
      shape: 'string',
      is: 'Host that was asked for something.',
      seen: 'The browser reports each request.',
      empty: 'never',
      silent: "Who runs it, where it is the site's own name that leads elsewhere.",
      until: 'no-paths',
    },
    domain: {
      shape: 'string',
      is: 'Registrable domain of the host.',
      seen: 'Cut from the host by the public suffix list.',
      empty: 'never',
      until: 'no-paths',
    },
    company: {
      shape: 'string',
      is: 'Company behind the host.',
      seen: 'From our cards of companies and the public list third-party-web.',
      empty: 'We do not know.',
      until: 'no-paths',
    },
    category: {
      shape: 'string',
      is: 'What the host is used for; unknown where we do not know.',
      seen: 'From our cards of companies and the public list third-party-web.',
      empty: 'never',
      silent: 'What it was used for on this page.',
      until: 'no-paths',
    },
    relation: {
      shape: 'string',
      is: "third: of another company than the site's, or of nobody we know; same-owner: of the site's company.",
      seen: 'By the companies of both.',
      empty: 'never',
      until: 'no-paths',
    },
    requests: { shape: 'integer', is: 'Requests seen.', seen: counted, empty: 'never', until: 'no-paths' },
    answered: {
      shape: 'integer',
      is: 'Of these, requests that were answered over the network.',
      seen: counted,
      empty: 'never',
      until: 'no-paths',
    },
    tried: {
      shape: 'integer',
      is: 'Of these, requests that were blocked or failed: tried, did not leave.',
      seen: counted,
      empty: 'never',
      until: 'no-paths',
    },
    posts: {
      shape: 'integer',
      is: 'Of all requests, those that hand something over: not GET, or a socket.',
      seen: counted,
      empty: 'never',
      silent: 'That the others hand nothing over: addresses do, too.',
      until: 'no-paths',
    },
    bytes: {
      shape: 'integer',
      is: 'Bytes of its answers.',
      seen: 'Lengths that answers declared, or that the browser told the page, added up.',
      empty: 'never',
      unit: 'bytes',
      silent: 'Answers without a length count as 0, so it is a lower bound.',
      until: 'no-paths',
    },
    milliseconds: {
      shape: 'integer',
      is: 'Time from each request to the first byte of its answer, added up.',
      seen: 'The browser reports both moments.',
      empty: 'never',
      unit: 'milliseconds',
      silent: 'How long the page waited: requests run beside each other.',
      until: 'no-paths',
    },
    outcome: {
      shape: 'string',
      is: 'answered: something left and was answered; tried: nothing left; pending: no answer over the network was seen.',
      seen: 'The browser reports how each request ended.',
      empty: 'never',
      until: 'no-paths',
    },
    set_cookies: {
      shape: { list: 'string' },
      is: 'Names of cookies its answers set.',
      seen: 'In the headers of its answers.',
      empty: 'never',
      silent: 'Whether the browser kept them, and what stood in them: values are never exported.',
      until: 'no-values',
    },
  },
} satisfies Table<ThirdPartyExport>;
