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
  sources: [{ url: 'https://www.cookiebot.com/en/developer/', checked: '2026-11-22' }],
} satisfies Vendor;
