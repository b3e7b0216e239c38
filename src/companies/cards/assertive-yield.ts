import type { Company } from '../company.ts';

export default {
  id: 'assertive-yield',
  name: 'Assertive Yield',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Measures for publishers how much each visitor’s ads earn.',
  hosts: {
    'assertcom.de': 'analytics',
    'assertiveyield.com': 'analytics',
  },
  privacy: 'https://www.assertiveyield.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.assertiveyield.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
