import type { Company } from '../company.ts';

export default {
  id: 'uniconsent',
  name: 'UniConsent',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Consent window for publishers that passes the answer to ad companies.',
  hosts: {
    'uniconsent.com': 'consent',
  },
  listed: ['UniConsent CMP'],
  privacy: 'https://www.uniconsent.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uniconsent.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
