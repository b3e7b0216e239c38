import type { Vendor } from '../vendor.ts';

export default {
  id: 'osano',
  name: 'Osano',
  company: 'Osano',
  kind: 'consent',
  marks: {
    request: [{ host: 'osano.com' }],
    cookie: ['osano_consentmanager'],
    storage: ['osano_consentmanager'],
    global: ['Osano'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.osano.com/', checked: '2026-11-22' }],
} satisfies Vendor;
