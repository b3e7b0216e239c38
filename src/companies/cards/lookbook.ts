import type { Company } from '../company.ts';

export default {
  id: 'lookbook',
  name: 'Lookbook',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Outfit badges and fan counts on old fashion blogs.',
  hosts: {
    'lookbook.nu': 'social',
  },
  privacy: 'https://lookbook.nu/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lookbook.nu/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
