import type { Company } from '../company.ts';

export default {
  id: 'ablyft',
  name: 'ABlyft',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows different visitors different versions of a page to compare them.',
  hosts: {
    'ablyft.com': 'experiment',
  },
  privacy: 'https://ablyft.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ablyft.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
