import type { Company } from '../company.ts';

export default {
  id: 'trafmag',
  name: 'TrafMag',
  parent: null,
  country: 'UA',
  role: 'controller',
  about: 'Network of small picture advertisements on Ukrainian sites.',
  hosts: {
    'trafmag.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trafmag.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
