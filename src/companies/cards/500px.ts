import type { Company } from '../company.ts';

export default {
  id: '500px',
  name: '500px',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Photo community whose pictures appear on other sites.',
  hosts: {
    '500px.com': 'content',
    '500px.org': 'content',
  },
  privacy: 'https://about.500px.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://about.500px.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
