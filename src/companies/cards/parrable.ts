import type { Company } from '../company.ts';

export default {
  id: 'parrable',
  name: 'Parrable',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Recognised devices by their traits and gave them an ID for ads.',
  hosts: {
    'parrable.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://parrable.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
