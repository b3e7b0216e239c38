import type { Company } from '../company.ts';

export default {
  id: 'getresponse',
  name: 'GetResponse',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Sends newsletters for companies and tracks what subscribers do on their sites.',
  hosts: {
    'getresponse.com': 'marketing',
    'getresponse.pl': 'marketing',
    'gr-cdn.com': 'marketing',
    'gr-cdn-3.com': 'marketing',
    'gr-wcon.com': 'marketing',
  },
  listed: ['GetResponse'],
  privacy: 'https://www.getresponse.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getresponse.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
