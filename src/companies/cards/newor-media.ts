import type { Company } from '../company.ts';

export default {
  id: 'newor-media',
  name: 'Newor Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ad auctions for midsize websites through a tag called Waldo.',
  hosts: {
    'newormedia.com': 'advertising',
    'thisiswaldo.com': 'advertising',
  },
  privacy: 'https://newormedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://newormedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
