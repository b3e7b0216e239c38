import type { Company } from '../company.ts';

export default {
  id: 'claritas',
  name: 'Claritas',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Data broker that sorts households into types and measures ads with pixels.',
  hosts: {
    'claritas.com': 'identity',
    'trkn.us': 'identity',
  },
  privacy: 'https://www.claritas.com/privacy-legal/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.claritas.com/privacy-legal/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
