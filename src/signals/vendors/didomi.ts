import type { Vendor } from '../vendor.ts';

export default {
  id: 'didomi',
  name: 'Didomi',
  company: 'Didomi',
  kind: 'consent',
  marks: {
    request: [{ host: 'privacy-center.org' }],
    cookie: ['didomi_token'],
    storage: ['didomi_token'],
    global: ['Didomi', 'didomiState'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.didomi.io/cmp/web-sdk/getting-started', checked: '2026-11-22' },
    {
      url: 'https://github.com/duckduckgo/autoconsent/blob/001de4274bfa0e75ad8ead244ea1b2bb6d671bda/lib/eval-snippets.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
