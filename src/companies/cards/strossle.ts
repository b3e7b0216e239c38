import type { Company } from '../company.ts';

export default {
  id: 'strossle',
  name: 'Strossle',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Fills boxes under Nordic and Central European articles with links.',
  hosts: {
    'strossle.com': 'recommendation',
    'strossle.it': 'recommendation',
    'spklw.com': 'recommendation',
  },
  privacy: 'https://strossle.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://strossle.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
