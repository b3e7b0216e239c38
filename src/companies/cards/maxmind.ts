import type { Company } from '../company.ts';

export default {
  id: 'maxmind',
  name: 'MaxMind',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Tells sites where a visitor's address is and how risky a buyer looks.",
  hosts: {
    'maxmind.com': 'fingerprinting',
    'mmapiws.com': 'fingerprinting',
  },
  listed: ['MaxMind'],
  privacy: 'https://www.maxmind.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.maxmind.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
