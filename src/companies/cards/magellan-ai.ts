import type { Company } from '../company.ts';

export default {
  id: 'magellan-ai',
  name: 'Magellan AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures which podcast ads led listeners to a shop.',
  hosts: {
    'magellan.ai': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://magellan.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
