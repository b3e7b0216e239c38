import type { Company } from '../company.ts';

export default {
  id: 'bookbub',
  name: 'BookBub',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'E-book deals and follow buttons on authors’ pages.',
  hosts: {
    'bookbub.com': 'advertising',
  },
  privacy: 'https://www.bookbub.com/pages/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bookbub.com/pages/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
