import type { Company } from '../company.ts';

export default {
  id: 'mobon',
  name: 'Mobon',
  parent: 'Enliple',
  country: 'KR',
  role: 'both',
  about: 'Shows Korean shop visitors ads for what they looked at.',
  hosts: {
    'mediacategory.com': 'advertising',
    'mobon.net': 'advertising',
    'megadata.co.kr': 'advertising',
    'enliple.com': 'advertising',
    'mobtune.kr': 'advertising',
    'dreamsearch.or.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mobon.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
