import type { Company } from '../company.ts';

export default {
  id: 'akamai',
  name: 'Akamai',
  hosts: {
    'go-mpulse.net': 'analytics',
    'akstat.io': 'analytics',
    'akamaihd.net': 'cdn',
    'akamai.net': 'cdn',
    'akamaized.net': 'cdn',
    'edgesuite.net': 'cdn',
    'edgekey.net': 'cdn',
  },
  privacy: 'https://www.akamai.com/legal/privacy-statement',
  sources: [{ url: 'https://www.akamai.com/legal/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
