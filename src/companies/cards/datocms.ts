import type { Company } from '../company.ts';

export default {
  id: 'datocms',
  name: 'DatoCMS',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Stores the texts and pictures that other sites show.',
  hosts: {
    'datocms.com': 'content',
    'datocms-assets.com': 'content',
  },
  listed: ['DatoCMS'],
  privacy: 'https://www.datocms.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.datocms.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
