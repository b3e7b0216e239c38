import type { Company } from '../company.ts';

export default {
  id: 'the-hotels-network',
  name: 'The Hotels Network',
  parent: 'Lighthouse',
  country: 'ES',
  role: 'processor',
  about: 'Shows travellers price comparisons and personal offers on hotel sites.',
  hosts: {
    'thehotelsnetwork.com': 'personalization',
  },
  privacy: 'https://www.thehotelsnetwork.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thehotelsnetwork.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
