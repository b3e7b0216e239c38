import type { Company } from '../company.ts';

export default {
  id: 'stape',
  name: 'Stape',
  parent: null,
  country: 'EE',
  role: 'processor',
  about: 'Hosts tag servers through which sites send visit data to Google, Meta and others.',
  hosts: {
    'stape.io': 'tag-manager',
    'stape.net': 'tag-manager',
  },
  privacy: 'https://stape.io/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stape.io/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
