import type { Company } from '../company.ts';

export default {
  id: 'kiwify',
  name: 'Kiwify',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Handles sales of Brazilian online courses and tracks who sent each buyer.',
  hosts: {
    'kiwify.com.br': 'advertising',
    'kiwify.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kiwify.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
