import type { Company } from '../company.ts';

export default {
  id: 'chameleon',
  name: 'Chameleon',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows tours, banners and small surveys inside web apps for their makers.',
  hosts: {
    'trychameleon.com': 'personalization',
    'chameleon.io': 'personalization',
  },
  listed: ['Chameleon'],
  privacy: 'https://www.chameleon.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chameleon.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
