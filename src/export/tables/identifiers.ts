import type { Table } from '../column.ts';
import { siteOfVisit, visitId } from './of-visit.ts';

/** A row of identifiers. */
export interface IdentifierExport {
  readonly visit_id: string;
  readonly site: string;
  readonly vendor: string;
  readonly vendor_name: string;
  readonly company: string;
  readonly place: string;
  readonly name: string;
  readonly host: string | null;
  readonly kept: string | null;
}

const ours = 'From our catalogue of vendors.';

export const identifiers = {
  row: 'A name that our catalogue says holds an ID of this browser, seen in a visit.',
  columns: {
    visit_id: visitId,
    site: siteOfVisit,
    vendor: { shape: 'string', is: 'Id of the vendor whose ID it is.', seen: ours, empty: 'never', until: 'no-paths' },
    vendor_name: { shape: 'string', is: 'Name of that vendor.', seen: ours, empty: 'never', until: 'no-paths' },
    company: { shape: 'string', is: 'Company behind the vendor.', seen: ours, empty: 'never', until: 'no-paths' },
    place: {
      shape: 'string',
      is: 'cookie or storage.',
      seen: 'The browser keeps it there.',
      empty: 'never',
      until: 'no-paths',
    },
    name: {
      shape: 'string',
      is: 'Name of the cookie, or key in the storage. Values are never exported.',
      seen: 'Read from the browser, names alone.',
      empty: 'never',
      silent: 'That anybody was sent it.',
      until: 'no-values',
    },
    host: {
      shape: 'string',
      is: 'Host of a third-party cookie.',
      seen: 'The browser keeps it for that host.',
      empty: 'It stands on the visited site.',
      until: 'no-paths',
    },
    kept: {
      shape: 'string',
      is: 'Days until it ends by itself; session: when the browser is closed; until-cleared: never.',
      seen: 'From the time that was left when it was seen.',
      empty: 'Nobody told how long.',
      unit: 'days, or a word',
      until: 'no-paths',
    },
  },
} satisfies Table<IdentifierExport>;
