import type { Company } from '../company.ts';

export default {
  id: 'shorthand',
  name: 'Shorthand',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Scrolling story pages for newsrooms and charities.',
  hosts: {
    'shorthand.com': 'content',
    'shorthandstories.com': 'content',
  },
  privacy: 'https://shorthand.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://shorthand.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
