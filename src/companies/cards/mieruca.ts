import type { Company } from '../company.ts';

export default {
  id: 'mieruca',
  name: 'Faber Company',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs Mieruca, which draws heatmaps of Japanese pages and studies search traffic.',
  hosts: {
    'mieru-ca.com': 'session-replay',
  },
  privacy: 'https://www.fabercompany.co.jp/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fabercompany.co.jp/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
