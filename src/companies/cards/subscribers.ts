import type { Company } from '../company.ts';

export default {
  id: 'subscribers',
  name: 'Subscribers',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Browser push messages for blogs and shops.',
  hosts: {
    'subscribers.com': 'marketing',
  },
  privacy: 'https://subscribers.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://subscribers.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
