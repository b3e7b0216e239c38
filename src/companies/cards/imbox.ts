import type { Company } from '../company.ts';

export default {
  id: 'imbox',
  name: 'ImBox',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Swedish chat and contact tool for company sites.',
  hosts: {
    'imbox.io': 'live-chat',
    'imbox.se': 'live-chat',
  },
  privacy: 'https://www.imbox.se/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.imbox.se/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
