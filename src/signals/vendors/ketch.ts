import type { Vendor } from '../vendor.ts';

export default {
  id: 'ketch',
  name: 'Ketch',
  company: 'Ketch',
  kind: 'consent',
  marks: {
    request: [{ host: 'ketchcdn.com' }, { host: 'ketchjs.com' }],
    cookie: ['_ketch_consent_v1_', '_swb_consent_'],
    storage: ['_ketch_consent_v1_'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/duckduckgo/autoconsent/blob/016c479d0812d95a698ca07e505b134958783963/rules/autoconsent/ketch.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
