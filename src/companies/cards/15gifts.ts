import type { Company } from '../company.ts';

export default {
  id: '15gifts',
  name: '15gifts',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Question-and-answer guide that recommends phones and plans.',
  hosts: {
    '15gifts.com': 'recommendation',
    'primefuse.com': 'recommendation',
  },
  listed: ['15gifts'],
  privacy: 'https://www.15gifts.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.15gifts.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
