import type { Company } from '../company.ts';

export default {
  id: 'stubhub',
  name: 'StubHub',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Ticket resale site that follows fans to advertise events.',
  hosts: {
    'stubhub.com': 'utility',
  },
  privacy: 'https://www.stubhub.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.stubhub.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
