import type { Company } from '../company.ts';

export default {
  id: 'sur-la-table',
  name: 'Sur La Table',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American kitchenware shop; its own pages and pictures.',
  hosts: {
    'surlatable.com': 'content',
  },
  privacy: 'https://www.surlatable.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.surlatable.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
