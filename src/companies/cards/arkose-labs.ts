import type { Company } from '../company.ts';

export default {
  id: 'arkose-labs',
  name: 'Arkose Labs',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sets picture puzzles and studies devices at log-in pages to stop robots.',
  hosts: {
    'arkoselabs.com': 'fingerprinting',
    'funcaptcha.com': 'fingerprinting',
    'funcaptcha.co': 'fingerprinting',
  },
  privacy: 'https://www.arkoselabs.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.arkoselabs.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
