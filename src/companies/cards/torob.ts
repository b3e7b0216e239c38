import type { Company } from '../company.ts';

export default {
  id: 'torob',
  name: 'Torob',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Iranian price comparison for web shops.',
  hosts: {
    'torob.com': 'advertising',
    'torob.ir': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://torob.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
