import type { Company } from '../company.ts';

export default {
  id: 'breaktime',
  name: 'BreakTime',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese company that matches articles with products and advertisements.',
  hosts: {
    'breaktime.com.tw': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.breaktime.com.tw/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
