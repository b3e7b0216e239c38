import type { Vendor } from '../vendor.ts';

export default {
  id: 'kwanko',
  name: 'Kwanko',
  company: 'Kwanco',
  kind: 'advertising',
  marks: {
    request: [{ host: 'metaffiliation.com' }],
  },
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
