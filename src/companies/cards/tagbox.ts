import type { Company } from '../company.ts';

export default {
  id: 'tagbox',
  name: 'Tagbox',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Shows social media posts and reviews inside other sites.',
  hosts: {
    'taggbox.com': 'content',
    'tagbox.com': 'content',
    'tagembed.com': 'content',
  },
  privacy: 'https://tagbox.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tagbox.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
