import type { Company } from '../company.ts';

export default {
  id: 'fastly',
  name: 'Fastly',
  hosts: {
    'fastly.net': 'cdn',
    'fastly-insights.com': 'analytics',
  },
  privacy: 'https://www.fastly.com/privacy',
  sources: [{ url: 'https://www.fastly.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
