import type { Company } from '../company.ts';

export default {
  id: 'threekit',
  name: 'Threekit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Three-dimensional product views in web shops.',
  hosts: {
    'threekit.com': 'content',
  },
  privacy: 'https://www.threekit.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.threekit.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
