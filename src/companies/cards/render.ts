import type { Company } from '../company.ts';

export default {
  id: 'render',
  name: 'Render',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts the web programs of other companies.',
  hosts: {
    'render.com': 'hosting',
  },
  privacy: 'https://render.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://render.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
