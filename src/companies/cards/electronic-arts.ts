import type { Company } from '../company.ts';

export default {
  id: 'electronic-arts',
  name: 'Electronic Arts',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Games maker; its own pages, accounts and measurement.',
  hosts: {
    'ea.com': 'content',
    'origin.com': 'content',
  },
  privacy: 'https://www.ea.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ea.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
