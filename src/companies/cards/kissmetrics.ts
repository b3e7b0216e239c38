import type { Company } from '../company.ts';

export default {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties visits to named customers so that shops can see what each person did before buying.',
  hosts: {
    'kissmetrics.com': 'analytics',
    'kissmetrics.io': 'analytics',
  },
  listed: ['KISSmetrics'],
  privacy: 'https://www.kissmetrics.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kissmetrics.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
