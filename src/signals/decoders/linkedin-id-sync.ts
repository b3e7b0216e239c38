import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'linkedin-id-sync',
  vendor: 'linkedin-insight',
  marks: [
    { host: 'ads.linkedin.com', path: /^\/(setuid|db_sync)\/?$/ },
    { host: 'www.linkedin.com', path: /^\/px\/li_sync\/?$/ },
  ],
  fields: {
    ...syncFields,
    pid: 'account',
    puuid: 'browser',
    dbredirect: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/9360783e31a86f7faf99c34c8e546bbba14fa9b7/src/providers/LinkedIn.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
