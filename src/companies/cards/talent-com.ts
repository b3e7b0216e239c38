import type { Company } from '../company.ts';

export default {
  id: 'talent-com',
  name: 'Talent.com',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Canadian job search engine, formerly Neuvoo, with boxes on other sites.',
  hosts: {
    'talent.com': 'utility',
    'neuvoo.com': 'utility',
    'neuvoo.ca': 'utility',
  },
  privacy: 'https://www.talent.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.talent.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
