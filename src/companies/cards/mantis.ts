import type { Company } from '../company.ts';

export default {
  id: 'mantis',
  name: 'Mantis',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sold ads on websites about cannabis and alternative lifestyles.',
  hosts: {
    'mantisadnetwork.com': 'advertising',
  },
  privacy: 'https://www.mantisadnetwork.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mantisadnetwork.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
