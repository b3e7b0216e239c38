import type { Company } from '../company.ts';

export default {
  id: 'groove',
  name: 'Groove',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shared inbox and help widget for small companies.',
  hosts: {
    'groovehq.com': 'customer-support',
    'groove-widget-production.s3.amazonaws.com': 'live-chat',
  },
  privacy: 'https://www.groovehq.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.groovehq.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
