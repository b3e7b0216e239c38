import type { Vendor } from '../vendor.ts';

export default {
  id: 'force24',
  name: 'Force24',
  company: 'Force24',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'data-crypt.com' }],
    cookie: ['F24_autoID', 'F24_personID'],
    global: ['Force24Object'],
  },
  identifiers: [
    { place: 'cookie', name: 'F24_autoID' },
    { place: 'cookie', name: 'F24_personID' },
  ],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
