import type { Company } from '../company.ts';

export default {
  id: 'clay',
  name: 'Clay',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Looks up facts about people and firms for sales teams, also from site visits.',
  hosts: {
    'clay.com': 'identity',
    'claydar.com': 'identity',
  },
  privacy: 'https://www.clay.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clay.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
