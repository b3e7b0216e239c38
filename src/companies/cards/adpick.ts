import type { Company } from '../company.ts';

export default {
  id: 'adpick',
  name: 'Adpick',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean affiliate network for apps and shops.',
  hosts: {
    'adpick.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adpick.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
