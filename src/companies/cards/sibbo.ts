import type { Company } from '../company.ts';

export default {
  id: 'sibbo',
  name: 'Sibbo',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Spanish consent window and ad seller for publishers.',
  hosts: {
    'sibboventures.com': 'consent',
  },
  listed: ['Sibbo CMP'],
  privacy: 'https://www.sibboventures.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sibboventures.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
