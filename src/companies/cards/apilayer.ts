import type { Company } from '../company.ts';

export default {
  id: 'apilayer',
  name: 'APILayer',
  parent: 'Idera',
  country: 'AT',
  role: 'processor',
  about: 'Tells pages the place of a visitor’s internet address and currency rates.',
  hosts: {
    'apilayer.com': 'utility',
    'ipstack.com': 'utility',
    'ipapi.com': 'utility',
  },
  privacy: 'https://www.ideracorp.com/Legal/PrivacyShield',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ideracorp.com/Legal/PrivacyShield', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
