import type { Company } from '../company.ts';

export default {
  id: 'mousestats',
  name: 'MouseStats',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Draws mouse heatmaps and records visits for small sites.',
  hosts: {
    'mousestats.com': 'session-replay',
  },
  listed: ['MouseStats'],
  privacy: 'https://www.mousestats.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mousestats.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
