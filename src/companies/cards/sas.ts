import type { Company } from '../company.ts';

export default {
  id: 'sas',
  name: 'SAS',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Serves ads and customer messages for companies that use its software.',
  hosts: {
    'aimatch.com': 'advertising',
    'sas.com': 'analytics',
  },
  listed: ['SAS Institute'],
  privacy: 'https://www.sas.com/en_us/legal/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sas.com/en_us/legal/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
