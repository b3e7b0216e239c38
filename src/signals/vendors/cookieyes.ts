import type { Vendor } from '../vendor.ts';

export default {
  id: 'cookieyes',
  name: 'CookieYes',
  company: 'CookieYes',
  kind: 'consent',
  marks: {
    request: [{ host: 'cookieyes.com' }, { host: 'cdn-cookieyes.com' }],
    cookie: ['cookieyes-consent'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.cookieyes.com/documentation/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
