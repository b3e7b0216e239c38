import type { Company } from '../company.ts';

export default {
  id: 'tessitura',
  name: 'Tessitura',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ticket and donor systems of theatres and museums.',
  hosts: {
    'tnhs.cloud': 'utility',
    'tessituranetwork.com': 'utility',
  },
  privacy: 'https://www.tessituranetwork.com/Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tessituranetwork.com/Privacy-Policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
