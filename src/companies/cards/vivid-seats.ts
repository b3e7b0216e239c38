import type { Company } from '../company.ts';

export default {
  id: 'vivid-seats',
  name: 'Vivid Seats',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Resells event tickets and places ticket links on fan sites.',
  hosts: {
    'vividseats.com': 'utility',
  },
  privacy: 'https://www.vividseats.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vividseats.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
