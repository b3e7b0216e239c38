import type { Company } from '../company.ts';

export default {
  id: 'infogram',
  name: 'Infogram',
  parent: 'Prezi',
  country: 'LV',
  role: 'both',
  about: 'Shows charts and infographics inside articles and counts their viewers.',
  hosts: {
    'infogram.com': 'content',
    'infogr.am': 'content',
    'jifo.co': 'content',
  },
  listed: ['infogr.am'],
  privacy: 'https://infogram.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://infogram.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
