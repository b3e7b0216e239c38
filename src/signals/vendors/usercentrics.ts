import type { Vendor } from '../vendor.ts';

export default {
  id: 'usercentrics',
  name: 'Usercentrics',
  company: 'Usercentrics',
  kind: 'consent',
  marks: {
    request: [{ host: 'usercentrics.eu' }],
    storage: ['uc_settings', 'ucData', 'ucString'],
    global: ['UC_UI', '__ucCmp'],
    element: ['#usercentrics-root'],
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
