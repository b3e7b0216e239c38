import type { Company } from '../company.ts';

export default {
  id: 'sentry',
  name: 'Sentry',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives error reports from visitors’ browsers, sometimes with a replay of what they did.',
  hosts: {
    'sentry.io': 'analytics',
    'getsentry.com': 'analytics',
    'sentry-cdn.com': 'analytics',
    'ravenjs.com': 'analytics',
  },
  listed: ['Sentry'],
  privacy: 'https://sentry.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sentry.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
