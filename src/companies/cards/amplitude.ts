import type { Company } from '../company.ts';

export default {
  id: 'amplitude',
  name: 'Amplitude',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows the actions of each user of an app or site over time, with tests and visit recordings.',
  hosts: {
    'amplitude.com': 'analytics',
    'commandbar.com': 'customer-support',
  },
  listed: ['Amplitude Mobile Analytics'],
  privacy: 'https://amplitude.com/privacy',
  optOut: null,
  contact: { mail: 'privacy@amplitude.com' },
  sources: [{ url: 'https://amplitude.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
