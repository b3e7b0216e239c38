import type { Company } from '../company.ts';

export default {
  id: 'itv',
  name: 'ITV',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British broadcaster; its player needs an account and uses it to choose commercials.',
  hosts: {
    'itv.com': 'video',
    'itvmedia.co.uk': 'content',
    'itvplc.com': 'content',
    'itvstatic.com': 'content',
  },
  privacy: 'https://www.itv.com/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.itv.com/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
