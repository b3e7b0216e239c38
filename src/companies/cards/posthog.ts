import type { Company } from '../company.ts';

export default {
  id: 'posthog',
  name: 'PostHog',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts clicks and page views, replays visits and switches features on or off per user.',
  hosts: {
    'posthog.com': 'analytics',
  },
  privacy: 'https://posthog.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://posthog.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
