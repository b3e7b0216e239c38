import type { Company } from '../company.ts';

export default {
  id: 'adwise-bg',
  name: 'Adwise',
  parent: null,
  country: 'BG',
  role: 'controller',
  about: 'Bulgarian ad network of text and picture boxes.',
  hosts: {
    'adwise.bg': 'advertising',
  },
  listed: ['Adwise'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adwise.bg/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
