import type { Company } from '../company.ts';

export default {
  id: 'dashly',
  name: 'Dashly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, pop-ups and visitor profiles for software firms and schools.',
  hosts: {
    'dashly.app': 'live-chat',
    'dashly.io': 'live-chat',
  },
  privacy: 'https://www.dashly.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dashly.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
