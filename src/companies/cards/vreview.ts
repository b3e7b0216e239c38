import type { Company } from '../company.ts';

export default {
  id: 'vreview',
  name: 'Vreview',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Collects and shows video reviews in Korean shops.',
  hosts: {
    'vreview.tv': 'customer-support',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vreview.tv/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
