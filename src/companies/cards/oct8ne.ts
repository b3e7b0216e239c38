import type { Company } from '../company.ts';

export default {
  id: 'oct8ne',
  name: 'Oct8ne',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Spanish shop chat in which staff can show products.',
  hosts: {
    'oct8ne.com': 'live-chat',
  },
  privacy: 'https://www.oct8ne.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oct8ne.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
