import type { Company } from '../company.ts';

export default {
  id: 'rb2b',
  name: 'RB2B',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Names individual American visitors of a site and sends the owner their LinkedIn page.',
  hosts: {
    'rb2b.com': 'identity',
    'b2bjsstore.s3.us-west-2.amazonaws.com': 'identity',
  },
  privacy: 'https://www.rb2b.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rb2b.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
