import { longestBody } from '../../signals/packed.ts';
import type { Column, Table } from '../column.ts';
import { leftOut, originOf } from '../origin.ts';

/** A row of visits. */
export interface VisitExport {
  readonly visit_id: string;
  readonly requested_url: string | null;
  readonly url: string;
  readonly site: string;
  readonly site_company: string | null;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly last_seen_at: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly gaps: number;
  readonly beyond: number;
  readonly requests_beyond: number;
  readonly unread_malformed: number;
  readonly unread_too_large: number;
  readonly own_requests: number;
  readonly own_bytes: number;
  readonly own_milliseconds: number;
  readonly own_posts: number;
  readonly content_bytes: number;
  readonly targeting_bytes: number;
  readonly unknown_bytes: number;
  readonly co2_grams: number;
  readonly targeting_co2_grams: number;
  readonly detector: string;
  readonly catalogue: string;
}

const browser = 'The browser reports it.';
const noDocument = 'No document came. In JSON it is an empty text.';

/** An error word of a browser (`net::ERR_FAILED`, `NS_ERROR_UNKNOWN_HOST`); a sentence may have an address in it. */
function errorWord(error: string | null): string | null {
  return error === null || /^(net::)?[A-Z]+(_[A-Z0-9]+){1,8}$/.test(error) ? error : leftOut;
}

function bytesOf(is: string): Column<number> {
  return {
    shape: 'integer',
    is,
    seen: 'Lengths that answers declared, or that the browser told the page, added up.',
    empty: 'never',
    unit: 'bytes',
    silent: 'Answers without a length count as 0, so it is a lower bound.',
    until: 'no-paths',
  };
}

function gramsOf(is: string): Column<number> {
  return {
    shape: 'number',
    is,
    seen: 'Estimated from the bytes: Sustainable Web Design Model 4, world average electricity.',
    empty: 'never',
    unit: 'grams of CO2',
    silent: 'What this visit really caused: it is an average over the world.',
    until: 'no-paths',
  };
}

function countOf(is: string, silent: string): Column<number> {
  return { shape: 'integer', is, seen: 'Counted while the page was open.', empty: 'never', silent, until: 'no-paths' };
}

export const visits = {
  row: 'A visit: one document in a tab and everything in its frames, for as long as it was there.',
  columns: {
    visit_id: {
      shape: 'string',
      is: 'Id of the visit, the same in every table.',
      seen: "The browser's id of the document; a random one where no document came.",
      empty: 'never',
      silent: 'Who visited: it is made anew for each document.',
      until: 'no-paths',
    },
    requested_url: {
      shape: 'string',
      is: 'Address that was asked for.',
      seen: 'As it stood on the command line or in the list.',
      empty: 'A person browsed, and nobody asked for an address.',
      silent: 'Where a redirect led: that is url.',
      until: 'no-paths',
      shortened: { 'no-paths': (address: string | null) => address && originOf(address) },
    },
    url: {
      shape: 'string',
      is: 'Address of the document that came.',
      seen: browser,
      empty: 'never',
      silent: 'Addresses that the document took later by itself.',
      until: 'no-paths',
      shortened: { 'no-paths': originOf },
    },
    site: {
      shape: 'string',
      is: 'Registrable domain (eTLD+1) of the address.',
      seen: 'Cut from the address by the public suffix list.',
      empty: noDocument,
      until: 'no-paths',
    },
    site_company: {
      shape: 'string',
      is: 'Company that the site belongs to.',
      seen: 'From our cards of companies and the public list third-party-web.',
      empty: 'We do not know.',
      until: 'no-paths',
    },
    started_at: {
      shape: 'datetime',
      is: 'When the document was asked for.',
      seen: browser,
      empty: 'never',
      unit: 'UTC',
      until: 'no-paths',
    },
    last_seen_at: {
      shape: 'datetime',
      is: 'When something was last seen of it.',
      seen: "By the browser's clock, when the record was written.",
      empty: 'never',
      unit: 'UTC',
      silent: 'When the page was left: nobody tells.',
      until: 'no-paths',
    },
    status: {
      shape: 'integer',
      is: 'HTTP status of the document.',
      seen: browser,
      empty: 'No status was seen: from a cache, or the page did not load.',
      until: 'no-paths',
    },
    error: {
      shape: 'string',
      is: "The browser's error word for a document that did not load.",
      seen: browser,
      empty: 'It loaded.',
      silent: 'Whether what loaded is what a person would have got: a wall or a captcha loads, too.',
      until: 'no-paths',
      shortened: { 'no-paths': errorWord },
    },
    gaps: countOf(
      'How often Telltale was stopped while the page stood there, and started again.',
      'What came just before: it may be missing.',
    ),
    beyond: countOf('Third-party hosts beyond the cap of one visit: counted, not kept.', 'How many differ.'),
    requests_beyond: countOf(
      'Requests beyond the cap of one visit: counted with their hosts, without rows of their own.',
      'What became of the last of those that have rows.',
    ),
    unread_malformed: countOf(
      'Requests to endpoints that can be read whose body could not be: it was cut, or no gzip after all.',
      'What they told.',
    ),
    unread_too_large: countOf(
      `The same, because the body was longer than ${longestBody} bytes as it was sent, or would have been once unpacked.`,
      'What they told.',
    ),
    own_requests: countOf("Requests to the site's own hosts.", 'Which of them told somebody something.'),
    own_bytes: bytesOf('Bytes of their answers.'),
    own_milliseconds: {
      shape: 'integer',
      is: 'Time from each such request to the first byte of its answer, added up.',
      seen: browser,
      empty: 'never',
      unit: 'milliseconds',
      silent: 'How long the page took: requests run beside each other.',
      until: 'no-paths',
    },
    own_posts: countOf(
      'Of the requests to its own hosts, those that hand something over: not GET, or a socket.',
      'That the others hand nothing over: addresses do, too.',
    ),
    content_bytes: bytesOf("Bytes of the site's own hosts, of its company's, and of hosts that serve content."),
    targeting_bytes: bytesOf('Bytes of hosts that watch, identify or address people, by their category.'),
    unknown_bytes: bytesOf('Bytes of hosts of which we do not know what they are for.'),
    co2_grams: gramsOf('CO2 of all bytes.'),
    targeting_co2_grams: gramsOf('CO2 of targeting_bytes.'),
    detector: {
      shape: 'string',
      is: 'Version of Telltale that judged.',
      seen: 'Stamped on the record when it is made.',
      empty: noDocument,
      until: 'no-paths',
    },
    catalogue: {
      shape: 'string',
      is: 'Hash of the catalogue of vendors and practices it judged with.',
      seen: 'Stamped on the record when it is made.',
      empty: noDocument,
      until: 'no-paths',
    },
  },
} satisfies Table<VisitExport>;
