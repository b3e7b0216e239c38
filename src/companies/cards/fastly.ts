import type { Company } from '../company.ts';

export default {
  id: 'fastly',
  name: 'Fastly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivers the pages of other companies faster from servers near the reader.',
  hosts: {
    'fastly-insights.com': 'analytics',
    'fastly.com': 'content',
    'polyfill-fastly.io': 'cdn',
    'polyfill-fastly.net': 'cdn',
    'glitch.com': 'hosting',
    'glitch.global': 'hosting',
  },
  listed: ['Fastly Insights'],
  privacy: 'https://www.fastly.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.fastly.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.fastly.com/documentation/reference/api/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
