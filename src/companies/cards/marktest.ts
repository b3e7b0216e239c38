import type { Company } from '../company.ts';

export default {
  id: 'marktest',
  name: 'Marktest',
  parent: null,
  country: 'PT',
  role: 'processor',
  about: 'Measures how many people read Portuguese sites.',
  hosts: {
    'marktest.pt': 'analytics',
    'marktest.com': 'analytics',
  },
  privacy: 'https://www.marktest.com/wap/a/p/id~21.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marktest.com/wap/a/p/id~21.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
