import type { Company } from '../company.ts';

export default {
  id: 'coralogix',
  name: 'Coralogix',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects logs, page timings and visit replays from web apps for their makers.',
  hosts: {
    'coralogix.com': 'analytics',
  },
  privacy: 'https://coralogix.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://coralogix.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
