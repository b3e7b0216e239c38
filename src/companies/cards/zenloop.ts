import type { Company } from '../company.ts';

export default {
  id: 'zenloop',
  name: 'zenloop',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Berlin survey tool that asks customers whether they would recommend a shop.',
  hosts: {
    'zenloop.com': 'customer-support',
  },
  privacy: 'https://www.zenloop.com/en/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zenloop.com/en/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
