import type { Company } from '../company.ts';

export default {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Push messages for apps and sites, with an ID for each device.',
  hosts: {
    'pushwoosh.com': 'marketing',
  },
  privacy: 'https://www.pushwoosh.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pushwoosh.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
