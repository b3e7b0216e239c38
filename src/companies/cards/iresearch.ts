import type { Company } from '../company.ts';

export default {
  id: 'iresearch',
  name: 'iResearch',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Measures the audience of Chinese sites with counters on their pages.',
  hosts: {
    'irs01.com': 'analytics',
    'irs01.net': 'analytics',
    'irs03.com': 'analytics',
    'iresearch.com.cn': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.iresearch.com.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
