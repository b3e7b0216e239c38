import type { Company } from '../company.ts';

export default {
  id: 'content-ad',
  name: 'Content.ad',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Filled boxes under articles with paid links.',
  hosts: {
    'content.ad': 'recommendation',
  },
  listed: ['content.ad'],
  privacy: 'https://www.content.ad/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.content.ad/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
