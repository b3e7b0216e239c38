import type { Company } from '../company.ts';

export default {
  id: 'zocdoc',
  name: 'Zocdoc',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Doctor search and appointments in the US.',
  hosts: {
    'zocdoc.com': 'utility',
  },
  privacy: 'https://www.zocdoc.com/about/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zocdoc.com/about/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
