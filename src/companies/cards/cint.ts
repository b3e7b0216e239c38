import type { Company } from '../company.ts';

export default {
  id: 'cint',
  name: 'Cint',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Finds people for online surveys and links answers to the ads they saw.',
  hosts: {
    'cint.com': 'analytics',
    'samplicio.us': 'analytics',
    'luc.id': 'analytics',
  },
  privacy: 'https://www.cint.com/participant-privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cint.com/participant-privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
