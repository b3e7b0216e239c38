import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'xandr-id-sync',
  vendor: 'xandr',
  marks: [{ host: 'adnxs.com', path: /^\/(getuid(nb|p)?|setuid|bounce|mapuid)$/ }],
  fields: {
    ...syncFields,
    entity: 'account',
    code: 'browser',
    member: 'account',
    user: 'browser',
    bidder: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://docs.prebid.org/prebid-server/developers/pbs-cookie-sync.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
