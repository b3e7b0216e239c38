import type { Company } from '../company.ts';

export default {
  id: 'midas-network',
  name: 'Midas Network',
  parent: null,
  country: 'HR',
  role: 'controller',
  about: 'Places sponsored article links on news pages in the Balkans.',
  hosts: {
    'midas-network.com': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://midas-network.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
