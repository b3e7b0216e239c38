import type { Company } from '../company.ts';

export default {
  id: 'howuku',
  name: 'Howuku',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Makes heatmaps, visit recordings and small surveys for site owners.',
  hosts: {
    'howuku.com': 'session-replay',
  },
  privacy: 'https://howuku.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://howuku.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
