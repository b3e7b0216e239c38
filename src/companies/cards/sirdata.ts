import type { Company } from '../company.ts';

export default {
  id: 'sirdata',
  name: 'Sirdata',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells interest profiles of web users and gives publishers a consent window.',
  hosts: {
    'consentframework.com': 'consent',
    'sddan.com': 'identity',
    'sirdata.com': 'identity',
    'sirdata.eu': 'identity',
    'sirdata.io': 'identity',
  },
  listed: ['Sirdata CMP'],
  privacy: 'https://www.sirdata.com/vie-privee/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sirdata.com/vie-privee/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
