import type { Company } from '../company.ts';

export default {
  id: 'mavenoid',
  name: 'Mavenoid',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Guides buyers through repairing a device by chat, step by step.',
  hosts: {
    'mavenoid.com': 'live-chat',
  },
  privacy: 'https://www.mavenoid.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mavenoid.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
