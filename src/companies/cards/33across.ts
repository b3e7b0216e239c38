import type { Company } from '../company.ts';

export default {
  id: '33across',
  name: '33Across',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Gives browsers an ID from what is read and copied on pages, and sells ads aimed with it.',
  hosts: {
    '33across.com': 'identity',
    'tynt.com': 'identity',
  },
  listed: ['33 Across', 'Tynt'],
  privacy: 'https://www.33across.com/privacy-policy/',
  optOut: 'https://optout.33across.com/',
  contact: { mail: 'privacy@33across.com' },
  sources: [
    { url: 'https://www.33across.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://33across.com/privacy-policy/ccpa-notice/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
