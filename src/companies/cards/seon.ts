import type { Company } from '../company.ts';

export default {
  id: 'seon',
  name: 'SEON',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: 'Collects device and e-mail traces to rate buyers and players for fraud.',
  hosts: {
    'seon.io': 'fingerprinting',
    'seondf.com': 'fingerprinting',
    'seondnsresolve.com': 'fingerprinting',
    'seondfresolver.com': 'fingerprinting',
  },
  privacy: 'https://seon.io/resources/legal-and-security/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://seon.io/resources/legal-and-security/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
