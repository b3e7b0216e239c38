import type { Company } from '../company.ts';

export default {
  id: 'snigel',
  name: 'Snigel',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Runs header auctions and consent boxes for websites that live from ads.',
  hosts: {
    'snigel.com': 'advertising',
    'snigelweb.com': 'advertising',
  },
  listed: ['Snigel CMP'],
  privacy: 'https://www.snigel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.snigel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
