import type { Company } from '../company.ts';

export default {
  id: 'equalweb',
  name: 'EqualWeb',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Toolbar that adapts pages for disabled visitors.',
  hosts: {
    'equalweb.com': 'utility',
  },
  privacy: 'https://www.equalweb.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.equalweb.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
