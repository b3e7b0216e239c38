import type { Company } from '../company.ts';

export default {
  id: 'next-millennium-media',
  name: 'Next Millennium Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs ad auctions for small and midsize publishers.',
  hosts: {
    'nextmillmedia.com': 'advertising',
    'nextmillennium.io': 'advertising',
  },
  privacy: 'https://nextmillennium.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nextmillennium.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
