import type { Company } from '../company.ts';

export default {
  id: 'yumpu',
  name: 'Yumpu',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Shows magazines and catalogues as page-turners in other sites.',
  hosts: {
    'yumpu.com': 'content',
    'yumpu.news': 'content',
  },
  privacy: 'https://www.yumpu.com/en/info/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yumpu.com/en/info/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
