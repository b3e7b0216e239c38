import type { Company } from '../company.ts';

export default {
  id: 'kount',
  name: 'Kount',
  parent: 'Equifax',
  country: 'US',
  role: 'both',
  about: "Identifies buyers' devices at checkout and shares risk signals between merchants.",
  hosts: {
    'kaptcha.com': 'fingerprinting',
    'kount.net': 'fingerprinting',
    'kount.com': 'fingerprinting',
  },
  privacy: 'https://kount.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kount.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
