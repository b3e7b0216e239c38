import type { Company } from '../company.ts';

export default {
  id: 'viral-loops',
  name: 'Viral Loops',
  parent: null,
  country: 'GR',
  role: 'processor',
  about: 'Waiting lists and referral contests that reward people for inviting friends.',
  hosts: {
    'viral-loops.com': 'marketing',
  },
  privacy: 'https://viral-loops.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://viral-loops.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
