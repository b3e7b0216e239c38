import type { Company } from '../company.ts';

export default {
  id: 'activengage',
  name: 'ActivEngage',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Hired chat staff for car dealers' sites.",
  hosts: {
    'activengage.com': 'live-chat',
  },
  privacy: 'https://www.activengage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.activengage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
