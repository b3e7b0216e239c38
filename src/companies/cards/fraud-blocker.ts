import type { Company } from '../company.ts';

export default {
  id: 'fraud-blocker',
  name: 'Fraud Blocker',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Scores people who click an ad and blocks likely fakes.',
  hosts: {
    'fraudblocker.com': 'fingerprinting',
  },
  privacy: 'https://fraudblocker.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fraudblocker.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
