import type { Company } from '../company.ts';

export default {
  id: 'zuora',
  name: 'Zuora',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Decides for newspapers which reader meets a paywall and bills subscriptions.',
  hosts: {
    'zephr.com': 'personalization',
    'blaize.io': 'personalization',
    'zuora.com': 'utility',
  },
  privacy: 'https://www.zuora.com/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.zuora.com/privacy-statement/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.zephr.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
