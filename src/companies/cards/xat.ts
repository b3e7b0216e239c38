import type { Company } from '../company.ts';

export default {
  id: 'xat',
  name: 'Xat',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Group chat rooms placed into websites.',
  hosts: {
    'xat.com': 'social',
  },
  privacy: 'https://xat.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://xat.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
