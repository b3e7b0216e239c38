import type { Company } from '../company.ts';

export default {
  id: 'granify',
  name: 'Granify',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Watches shoppers’ every move and shows a message when a sale is at risk.',
  hosts: {
    'granify.com': 'personalization',
  },
  listed: ['Granify'],
  privacy: 'https://www.granify.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.granify.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
