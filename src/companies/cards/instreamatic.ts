import type { Company } from '../company.ts';

export default {
  id: 'instreamatic',
  name: 'Instreamatic',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Makes and places audio ads that can answer the listener.',
  hosts: {
    'instreamatic.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://instreamatic.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
