import type { Company } from '../company.ts';

export default {
  id: 'w3schools',
  name: 'W3Schools',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Teaches web programming; pages load its style sheets.',
  hosts: {
    'w3schools.com': 'content',
  },
  privacy: 'https://www.w3schools.com/about/about_privacy.asp',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.w3schools.com/about/about_privacy.asp', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
