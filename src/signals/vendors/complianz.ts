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
  sources: [{ url: 'https://complianz.io/docs/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
