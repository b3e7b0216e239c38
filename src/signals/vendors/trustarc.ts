import type { Vendor } from '../vendor.ts';

export default {
  id: 'trustarc',
  name: 'TrustArc',
  company: 'TrustArc',
  kind: 'consent',
  marks: {
    request: [{ host: 'trustarc.com' }, { host: 'truste.com' }],
    cookie: ['notice_preferences', 'notice_gdpr_prefs', 'cmapi_cookie_privacy', 'TAconsentID'],
    global: ['truste'],
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
