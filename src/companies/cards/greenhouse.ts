import type { Company } from '../company.ts';

export default {
  id: 'greenhouse',
  name: 'Greenhouse',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Job lists and application forms on companies’ sites.',
  hosts: {
    'greenhouse.io': 'utility',
  },
  privacy: 'https://www.greenhouse.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.greenhouse.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
