import type { Company } from '../company.ts';

export default {
  id: 'mediaad',
  name: 'MediaAd',
  parent: null,
  country: 'IR',
  role: 'controller',
  about: 'Delivers banners and article-like advertisements on Iranian news sites.',
  hosts: {
    'mediaad.org': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediaad.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
