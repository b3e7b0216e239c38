import type { Company } from '../company.ts';

export default {
  id: 'vercel',
  name: 'Vercel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts sites for developers and counts their visits and page speed.',
  hosts: {
    'vercel-insights.com': 'analytics',
    'vercel-analytics.com': 'analytics',
    'vercel-scripts.com': 'analytics',
    'splitbee.io': 'analytics',
    'vercel.com': 'hosting',
  },
  privacy: 'https://vercel.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vercel.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
