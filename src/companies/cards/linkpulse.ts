import type { Company } from '../company.ts';

export default {
  id: 'linkpulse',
  name: 'Linkpulse',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Shows Nordic newsrooms which links readers click.',
  hosts: {
    'lp4.io': 'analytics',
    'linkpulse.com': 'analytics',
  },
  listed: ['linkpulse'],
  privacy: 'https://linkpulse.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://linkpulse.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
