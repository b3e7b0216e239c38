import type { Company } from '../company.ts';

export default {
  id: 'webflow',
  name: 'Webflow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds and hosts sites for companies; also tests page versions and counts visits.',
  hosts: {
    'webflow.com': 'hosting',
    'website-files.com': 'hosting',
    'webflow.io': 'hosting',
    'intellimize.co': 'experiment',
    'intellimize.com': 'experiment',
  },
  listed: ['Webflow'],
  privacy: 'https://webflow.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://webflow.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://webflow.com/blog/intellimize-acquisition', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
