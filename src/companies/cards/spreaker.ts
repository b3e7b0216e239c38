import type { Company } from '../company.ts';

export default {
  id: 'spreaker',
  name: 'Spreaker',
  parent: 'iHeartMedia',
  country: 'US',
  role: 'controller',
  about: 'Podcast players with ads on blogs.',
  hosts: {
    'spreaker.com': 'content',
  },
  privacy: 'https://www.spreaker.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.spreaker.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
