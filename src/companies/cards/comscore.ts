import type { Company } from '../company.ts';

export default {
  id: 'comscore',
  name: 'Comscore',
  hosts: {
    'scorecardresearch.com': 'analytics',
    'comscore.com': 'analytics',
    'voicefive.com': 'analytics',
    'zqtk.net': 'analytics',
    'sitestat.com': 'analytics',
  },
  privacy: 'https://www.comscore.com/About/Privacy-Policy',
  sources: [{ url: 'https://www.comscore.com/About/Privacy-Policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
