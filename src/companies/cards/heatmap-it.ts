import type { Company } from '../company.ts';

export default {
  id: 'heatmap-it',
  name: 'Heatmap',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Draws maps of where visitors move and click.',
  hosts: {
    'heatmap.it': 'session-replay',
    'heatmap.com': 'session-replay',
  },
  listed: ['Heatmap'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://heatmap.it/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
