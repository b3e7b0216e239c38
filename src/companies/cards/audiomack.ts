import type { Company } from '../company.ts';

export default {
  id: 'audiomack',
  name: 'Audiomack',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Music and podcast players shown inside other sites.',
  hosts: {
    'audiomack.com': 'content',
  },
  privacy: 'https://audiomack.com/about/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://audiomack.com/about/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
