import type { Company } from '../company.ts';

export default {
  id: 'buttondown',
  name: 'Buttondown',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Newsletter forms of small writers.',
  hosts: {
    'buttondown.email': 'marketing',
    'buttondown.com': 'marketing',
  },
  privacy: 'https://buttondown.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://buttondown.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
