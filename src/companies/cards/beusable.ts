import type { Company } from '../company.ts';

export default {
  id: 'beusable',
  name: 'Beusable',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Draws heatmaps of how people use pages of Korean sites.',
  hosts: {
    'beusable.net': 'session-replay',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beusable.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
