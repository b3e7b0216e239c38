import type { Company } from '../company.ts';

export default {
  id: 'snap',
  name: 'Snap',
  hosts: {
    'snapchat.com': 'social',
    'sc-static.net': 'social',
  },
  privacy: 'https://values.snap.com/privacy/privacy-policy',
  sources: [{ url: 'https://values.snap.com/privacy/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
