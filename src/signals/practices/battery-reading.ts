import { partyOf } from '../../companies/host.ts';
import { called, callsBySite, countOf } from '../calls.ts';
import type { Practice } from '../practice.ts';

export default {
  id: 'battery-reading',
  name: 'Battery reading',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls(calls, { site }) {
    const watched = countOf(calls, 'battery-watch') > 0;
    return callsBySite(calls).flatMap((one) => {
      const read = one.get('battery-read');
      // A site that goes on listening to the battery may mean to spare it.
      const spares = watched && (partyOf(read?.script ?? '')?.domain ?? site) === site;
      return read && !spares ? [called(read, 'properties')] : [];
    });
  },
  explain: 'Reads how full your battery is and how long it lasts, which can tell you from others for some minutes.',
  sources: [
    { url: 'https://eprint.iacr.org/2015/616', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.w3.org/TR/battery-status/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
