import type { Company } from '../company.ts';

export default {
  id: 'ptmind',
  name: 'Ptmind',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs Ptengine, which draws heatmaps of visits and tests page versions, mostly for sites in Japan.',
  hosts: {
    'ptengine.com': 'session-replay',
    'ptengine.jp': 'session-replay',
    'ptengine.cn': 'session-replay',
    'ptmind.com': 'analytics',
  },
  privacy: 'https://www.ptengine.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ptengine.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
