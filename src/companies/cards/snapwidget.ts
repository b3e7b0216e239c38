import type { Company } from '../company.ts';

export default {
  id: 'snapwidget',
  name: 'SnapWidget',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Shows Instagram pictures inside other sites.',
  hosts: {
    'snapwidget.com': 'content',
  },
  listed: ['SnapWidget'],
  privacy: 'https://snapwidget.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://snapwidget.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
