import type { Company } from '../company.ts';

export default {
  id: 'tatari',
  name: 'Tatari',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Buys TV commercials and counts visits to the advertiser's site after them.",
  hosts: {
    'tatari.tv': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tatari.tv/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
