import type { Company } from '../company.ts';

export default {
  id: 'dighty',
  name: 'Dighty',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean company that shows people products they looked at in shops.',
  hosts: {
    'dighty.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dighty.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
