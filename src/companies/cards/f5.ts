import type { Company } from '../company.ts';

export default {
  id: 'f5',
  name: 'F5',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Guards sites against attacks; its former Shape scripts test browsers for robots.',
  hosts: {
    'shapesecurity.com': 'fingerprinting',
    'zeronaught.com': 'fingerprinting',
    'f5.com': 'utility',
    'nginx.com': 'utility',
    'volterra.io': 'utility',
  },
  privacy: 'https://www.f5.com/company/policies/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.f5.com/company/policies/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
