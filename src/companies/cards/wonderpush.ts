import type { Company } from '../company.ts';

export default {
  id: 'wonderpush',
  name: 'WonderPush',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'French service for web and app push messages.',
  hosts: {
    'wonderpush.com': 'marketing',
  },
  privacy: 'https://www.wonderpush.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wonderpush.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
