import type { Vendor } from '../vendor.ts';

export default {
  id: 'cookiebot',
  name: 'Cookiebot',
  company: 'Usercentrics',
  kind: 'consent',
  // No cookie: other consent tools call theirs `CookieConsent`, too.
  marks: {
    request: [{ host: 'cookiebot.com' }, { host: 'cookiebot.eu' }],
    global: ['Cookiebot'],
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
