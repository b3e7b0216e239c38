import type { Company } from '../company.ts';

export default {
  id: 'broadcom',
  name: 'Broadcom',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Makes chips and office security programs; seals of its Symantec stand on old pages.',
  hosts: {
    'broadcom.com': 'utility',
    'symantec.com': 'utility',
    'ca.com': 'content',
  },
  privacy: 'https://www.broadcom.com/privacy/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.broadcom.com/privacy/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
