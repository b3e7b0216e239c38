import type { Company } from '../company.ts';

export default {
  id: 'getui',
  name: 'Getui',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Sends notifications to phones in China and sells audience data.',
  hosts: {
    'getui.com': 'marketing',
    'getui.net': 'marketing',
    'igexin.com': 'marketing',
    'gepush.com': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getui.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
