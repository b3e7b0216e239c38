import type { Company } from '../company.ts';

export default {
  id: 'oktopost',
  name: 'Oktopost',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Ties clicks on social posts to visits of business sites.',
  hosts: {
    'oktopost.com': 'analytics',
    'okt.to': 'analytics',
  },
  privacy: 'https://www.oktopost.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oktopost.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
