import type { Company } from '../company.ts';

export default {
  id: 'appsignal',
  name: 'AppSignal',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Collects errors and timings from web apps for their makers.',
  hosts: {
    'appsignal.com': 'analytics',
    'appsignal-endpoint.net': 'analytics',
  },
  privacy: 'https://www.appsignal.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appsignal.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
