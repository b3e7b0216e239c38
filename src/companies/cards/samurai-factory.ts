import type { Company } from '../company.ts';

export default {
  id: 'samurai-factory',
  name: 'Samurai Factory',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Runs Ninja Tools, visit counters and adverts for small Japanese sites.',
  hosts: {
    'shinobi.jp': 'analytics',
    'ninja.co.jp': 'advertising',
    'x6.shinobi.jp': 'analytics',
    'x8.shinobi.jp': 'analytics',
    'x9.shinobi.jp': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ninja.co.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
