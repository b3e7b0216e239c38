import type { Company } from '../company.ts';

export default {
  id: 'plausible',
  name: 'Plausible',
  parent: null,
  country: 'EE',
  role: 'processor',
  about: 'Counts page views without cookies for site owners.',
  hosts: {
    'plausible.io': 'analytics',
  },
  listed: ['Plausible'],
  privacy: 'https://plausible.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://plausible.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
