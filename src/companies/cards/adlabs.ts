import type { Company } from '../company.ts';

export default {
  id: 'adlabs',
  name: 'AdLabs',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian agency with an ad network of its own.',
  hosts: {
    'adlabs.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adlabs.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
