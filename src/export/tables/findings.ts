import type { Reason } from '../../signals/finding.ts';
import { subjects, valueClasses, type Told } from '../../signals/told.ts';
import { withoutValues } from '../../signals/tellings.ts';
import type { Table } from '../column.ts';
import { withoutFields, withoutPaths } from '../reasons.ts';
import { siteOfVisit, visitId } from './of-visit.ts';

/** A row of findings. */
export interface FindingExport {
  readonly visit_id: string;
  readonly site: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  readonly certainty: string;
  readonly reasons: readonly Reason[];
  readonly told: readonly Told[] | null;
}

const ours = 'From our catalogue of vendors and practices.';

export const findings = {
  row: 'A vendor or practice that gave itself away in a visit, with its reasons.',
  columns: {
    visit_id: visitId,
    site: siteOfVisit,
    kind: { shape: 'string', is: 'What the finding is about.', seen: ours, empty: 'never', until: 'no-paths' },
    id: { shape: 'string', is: 'Id of the vendor or practice.', seen: ours, empty: 'never', until: 'no-paths' },
    name: { shape: 'string', is: 'Name of the vendor or practice.', seen: ours, empty: 'never', until: 'no-paths' },
    company: {
      shape: 'string',
      is: 'Company behind the vendor.',
      seen: ours,
      empty: 'A practice that nobody is shown to be behind.',
      silent: 'What the company did with it.',
      until: 'no-paths',
    },
    certainty: {
      shape: 'string',
      is: 'observed: the browser attests it; declared: the page or vendor says so; inferred: a pattern says so.',
      seen: 'By the surest of the reasons.',
      empty: 'never',
      until: 'no-paths',
    },
    reasons: {
      shape: {
        list: {
          parts: {
            place: 'string',
            found: 'string',
            outcome: 'string',
            count: 'integer',
            script: 'string',
            company: 'string',
            detail: { list: 'string' },
          },
        },
      },
      is:
        'Why: {place, found, outcome?, count?, script?, company?, detail?}. Outcome answered, tried (tried, did not leave) ' +
        'or pending (no answer seen); count of calls; script as the stack names it; company behind the reason; detail [word, value].',
      seen: 'By the place: the browser attests requests, cookies and names; globals, elements, calls and words are claims of the page.',
      empty: 'never',
      silent: 'That nothing else was there: at most twenty reasons are kept.',
      until: 'no-paths',
      shortened: { 'no-paths': withoutPaths },
    },
    told: {
      shape: {
        list: { parts: { field: 'string', about: 'string', value_class: 'string', way: 'string', value: 'string' } },
      },
      is:
        'What the party was told, or what is ready for it: {field, about, value_class, way, value?}. ' +
        'Field as it stands in the bytes, with … for a part that is an ID or an address; ' +
        `about ${subjects.join(', ')}; value_class, what the value looks like: ${valueClasses.join(', ')}; ` +
        'way sent (it stood in a request that left) or held (page or browser keep it, and nobody was seen to send it). ' +
        'At the level full fields are not shortened, and each value is told of; else each field and class once.',
      seen: 'Decoded from the address and body of requests, or read in the page where its script keeps it.',
      empty: 'Nothing was decoded.',
      silent: 'What a value means to whom it was told, and what was told in a way that we cannot read.',
      until: 'no-paths',
      shortened: { 'no-values': withoutValues, 'no-paths': withoutFields },
    },
  },
} satisfies Table<FindingExport>;
