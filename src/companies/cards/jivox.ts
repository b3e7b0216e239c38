import type { Company } from '../company.ts';

export default {
  id: 'jivox',
  name: 'Jivox',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds ads whose picture and text change with the viewer.',
  hosts: {
    'jivox.com': 'advertising',
  },
  listed: ['Jivox'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jivox.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
