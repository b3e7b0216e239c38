import type { Company } from '../company.ts';

export default {
  id: 'clickguard',
  name: 'ClickGUARD',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches clicks on search ads and shuts out fake ones.',
  hosts: {
    'clickguard.com': 'fingerprinting',
  },
  privacy: 'https://www.clickguard.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickguard.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
