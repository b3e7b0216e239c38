import type { Company } from '../company.ts';

export default {
  id: 'siteimprove',
  name: 'Siteimprove',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Checks sites for errors and access barriers and counts their visits.',
  hosts: {
    'siteimprove.com': 'analytics',
    'siteimproveanalytics.com': 'analytics',
    'siteimproveanalytics.io': 'analytics',
  },
  listed: ['Siteimprove'],
  privacy: 'https://www.siteimprove.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siteimprove.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
