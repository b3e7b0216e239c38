import type { Company } from '../company.ts';

export default {
  id: 'affilio',
  name: 'Affilio',
  parent: 'Takhfifan',
  country: 'IR',
  role: 'controller',
  about: 'Iranian affiliate network that records orders.',
  hosts: {
    'affilio.ir': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://affilio.ir/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
