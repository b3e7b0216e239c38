import type { Company } from '../company.ts';

export default {
  id: 'toss',
  name: 'Toss',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Handles payments for Korean shops and people.',
  hosts: {
    'tosspayments.com': 'utility',
    'toss.im': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tosspayments.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
