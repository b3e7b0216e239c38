import type { Company } from '../company.ts';

export default {
  id: 'moloco',
  name: 'Moloco',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys app ads by predicting which phone owners will install or pay.',
  hosts: {
    'moloco.com': 'advertising',
    'adsmoloco.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://moloco.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
