import type { Company } from '../company.ts';

export default {
  id: 'a8-net',
  name: 'A8.net',
  parent: 'F@N Communications',
  country: 'JP',
  role: 'both',
  about: 'Japan’s large affiliate network; counts which blog led to an order.',
  hosts: {
    'a8.net': 'advertising',
  },
  privacy: 'https://www.a8.net/privacypolicy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.a8.net/privacypolicy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
