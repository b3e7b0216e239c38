import type { Company } from '../company.ts';

export default {
  id: 'segmetrics',
  name: 'SegMetrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Ties customers' spending to the ads they first came from.",
  hosts: {
    'segmetrics.io': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://segmetrics.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
