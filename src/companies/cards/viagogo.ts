import type { Company } from '../company.ts';

export default {
  id: 'viagogo',
  name: 'viagogo',
  parent: 'StubHub',
  country: 'CH',
  role: 'controller',
  about: 'Ticket resale site, mostly in Europe, that advertises on fan sites.',
  hosts: {
    'viagogo.com': 'utility',
    'viagogo.co.uk': 'utility',
  },
  privacy: 'https://www.viagogo.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viagogo.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
