import type { Company } from '../company.ts';

export default {
  id: 'pushad',
  name: 'PushAd',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Sends advertising as browser notifications.',
  hosts: {
    'pushad.com': 'marketing',
    'pushad.pl': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushad.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
