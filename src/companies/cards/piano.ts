import type { Company } from '../company.ts';

export default {
  id: 'piano',
  name: 'Piano',
  hosts: {
    'tinypass.com': 'personalization',
    'piano.io': 'personalization',
    'cxense.com': 'personalization',
    'npttech.com': 'personalization',
    'xiti.com': 'analytics',
    'ati-host.net': 'analytics',
    'aticdn.net': 'analytics',
    'pa-cd.com': 'analytics',
  },
  privacy: 'https://piano.io/legal/privacy-policy',
  sources: [{ url: 'https://piano.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
