import type { Company } from '../company.ts';

export default {
  id: 'smartbear',
  name: 'SmartBear',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives error reports from visitors’ browsers with BugSnag, now called Insight Hub.',
  hosts: {
    'bugsnag.com': 'analytics',
    'smartbear.com': 'analytics',
  },
  listed: ['Bugsnag'],
  privacy: 'https://smartbear.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://smartbear.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.bugsnag.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
