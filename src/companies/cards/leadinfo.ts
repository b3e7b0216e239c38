import type { Company } from '../company.ts';

export default {
  id: 'leadinfo',
  name: 'Leadinfo',
  parent: 'team.blue',
  country: 'NL',
  role: 'processor',
  about: 'Shows site owners which companies visited their pages.',
  hosts: {
    'leadinfo.com': 'identity',
    'leadinfo.net': 'identity',
  },
  privacy: 'https://www.leadinfo.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadinfo.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
