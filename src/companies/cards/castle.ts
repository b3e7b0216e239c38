import type { Company } from '../company.ts';

export default {
  id: 'castle',
  name: 'Castle',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows sign-ups and log-ins to spot stolen or fake accounts.',
  hosts: {
    'castle.io': 'fingerprinting',
  },
  listed: ['Castle'],
  privacy: 'https://castle.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://castle.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
