import type { Vendor } from '../vendor.ts';

export default {
  id: 'osano',
  name: 'Osano',
  company: 'Osano',
  kind: 'consent',
  marks: {
    request: [{ host: 'osano.com' }],
    cookie: ['osano_consentmanager'],
    storage: ['osano_consentmanager'],
    global: ['Osano'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/duckduckgo/autoconsent/blob/001de4274bfa0e75ad8ead244ea1b2bb6d671bda/lib/eval-snippets.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
