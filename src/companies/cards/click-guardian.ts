import type { Company } from '../company.ts';

export default {
  id: 'click-guardian',
  name: 'Click Guardian',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Notes who clicks a firm's search ads and blocks suspicious repeaters.",
  hosts: {
    'clickguardian.app': 'fingerprinting',
    'clickguardian.co.uk': 'fingerprinting',
  },
  listed: ['Click Guardian'],
  privacy: 'https://www.clickguardian.co.uk/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickguardian.co.uk/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
