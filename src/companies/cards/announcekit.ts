import type { Company } from '../company.ts';

export default {
  id: 'announcekit',
  name: 'AnnounceKit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Change-log widget that shows news to users of an app.',
  hosts: {
    'announcekit.co': 'customer-support',
    'announcekit.app': 'customer-support',
  },
  privacy: 'https://announcekit.app/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://announcekit.app/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
