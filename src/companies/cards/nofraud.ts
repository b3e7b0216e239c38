import type { Company } from '../company.ts';

export default {
  id: 'nofraud',
  name: 'NoFraud',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Checks orders and devices for online shops.',
  hosts: {
    'nofraud.com': 'fingerprinting',
  },
  privacy: 'https://www.nofraud.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nofraud.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
