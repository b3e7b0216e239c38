import type { Vendor } from '../vendor.ts';

export default {
  id: 'complianz',
  name: 'Complianz',
  company: 'Really Simple Plugins',
  kind: 'consent',
  // Served from the site itself, where only names tell it.
  marks: {
    cookie: ['cmplz_consent_status', 'cmplz_banner-status', 'cmplz_marketing'],
    global: ['complianz'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/01cb66c5314d7ec06bf623118ee4960a37f1cd89/cookiebanner/js/complianz.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
