import type { Company } from '../company.ts';

export default {
  id: 'openstat',
  name: 'Openstat',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Russian visit counter, earlier called SpyLog.',
  hosts: {
    'openstat.net': 'analytics',
    'openstat.com': 'analytics',
    'spylog.com': 'analytics',
    'spylog.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://openstat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
