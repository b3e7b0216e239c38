import type { Company } from '../company.ts';

export default {
  id: 'emma',
  name: 'Emma',
  parent: 'Marigold',
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters for other organisations and counts who opens them.',
  hosts: {
    'myemma.com': 'marketing',
    'e2ma.net': 'marketing',
  },
  privacy: 'https://myemma.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://myemma.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
