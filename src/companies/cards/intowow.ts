import type { Company } from '../company.ts';

export default {
  id: 'intowow',
  name: 'Intowow',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese ad platform for video advertising in apps and sites.',
  hosts: {
    'intowow.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://intowow.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
