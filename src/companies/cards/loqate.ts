import type { Company } from '../company.ts';

export default {
  id: 'loqate',
  name: 'Loqate',
  parent: 'GBG',
  country: 'GB',
  role: 'processor',
  about: 'Completes postal addresses in checkout forms.',
  hosts: {
    'loqate.com': 'utility',
    'pcapredict.com': 'utility',
    'postcodeanywhere.co.uk': 'utility',
    'addressy.com': 'utility',
  },
  listed: ['Loqate'],
  privacy: 'https://www.loqate.com/en-gb/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.loqate.com/en-gb/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
