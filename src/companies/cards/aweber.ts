import type { Company } from '../company.ts';

export default {
  id: 'aweber',
  name: 'AWeber',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters for small firms and places their sign-up forms.',
  hosts: {
    'aweber.com': 'marketing',
    'aweber-static.com': 'marketing',
  },
  listed: ['AWeber'],
  privacy: 'https://www.aweber.com/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aweber.com/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
