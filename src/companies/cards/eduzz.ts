import type { Company } from '../company.ts';

export default {
  id: 'eduzz',
  name: 'Eduzz',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Sells online courses and pays the people who send buyers.',
  hosts: {
    'eduzz.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.eduzz.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
