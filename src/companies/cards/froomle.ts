import type { Company } from '../company.ts';

export default {
  id: 'froomle',
  name: 'Froomle',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Picks articles for each reader of news sites.',
  hosts: {
    'froomle.com': 'recommendation',
  },
  privacy: 'https://www.froomle.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.froomle.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
