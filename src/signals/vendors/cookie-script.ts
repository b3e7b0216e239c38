import type { Vendor } from '../vendor.ts';

export default {
  id: 'cookie-script',
  name: 'CookieScript',
  company: 'CookieScript',
  kind: 'consent',
  marks: {
    request: [{ host: 'cookie-script.com' }],
    cookie: ['CookieScriptConsent'],
    global: ['CookieScript'],
  },
  explain: 'Asks for your consent, and keeps your answer.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
