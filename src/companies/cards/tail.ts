import type { Company } from '../company.ts';

export default {
  id: 'tail',
  name: 'Tail',
  parent: 'TOTVS',
  country: 'BR',
  role: 'both',
  about: "Collects browsing of Brazilian sites' visitors into profiles for ads.",
  hosts: {
    'tailtarget.com': 'identity',
    'tail.digital': 'identity',
  },
  listed: ['Tail Target'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tail.digital/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
