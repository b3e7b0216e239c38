import type { Company } from '../company.ts';

export default {
  id: 'qiscus',
  name: 'Qiscus',
  parent: null,
  country: 'ID',
  role: 'processor',
  about: 'Provides chat for Indonesian companies.',
  hosts: {
    'qiscus.com': 'live-chat',
  },
  privacy: 'https://www.qiscus.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.qiscus.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
