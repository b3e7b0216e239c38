import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'adform-id-sync',
  vendor: 'adform',
  marks: [{ host: 'adform.net', path: /^\/(serving\/)?(cookie(\/match)?|pixel)\/?$/ }],
  fields: {
    ...syncFields,
    party: 'account',
    cid: 'browser',
    adform_pid: 'account',
    adform_pc: 'browser',
    sid: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
