import type { Company } from '../company.ts';

export default {
  id: 'better-stack',
  name: 'Better Stack',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Collects logs and errors from sites and shows their outages on status pages.',
  hosts: {
    'betterstack.com': 'analytics',
    'betterstackdata.com': 'analytics',
    'logtail.com': 'analytics',
  },
  privacy: 'https://betterstack.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://betterstack.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
