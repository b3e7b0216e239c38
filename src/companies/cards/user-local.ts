import type { Company } from '../company.ts';

export default {
  id: 'user-local',
  name: 'User Local',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Counts visits and draws heatmaps for Japanese sites.',
  hosts: {
    'userlocal.jp': 'analytics',
    'nakanohito.jp': 'analytics',
  },
  privacy: 'https://www.userlocal.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.userlocal.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
