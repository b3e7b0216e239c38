import type { Company } from '../company.ts';

export default {
  id: 'emar',
  name: 'Emar',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese affiliate network Yiqifa that records clicks and orders.',
  hosts: {
    'yiqifa.com': 'advertising',
    'emarbox.com': 'advertising',
    'emar.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.emar.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
