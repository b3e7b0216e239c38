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
  sources: [{ url: 'https://docs.ketch.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
