import type { Company } from '../company.ts';

export default {
  id: 'userpilot',
  name: 'Userpilot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows guides inside web apps and records which features each user touches.',
  hosts: {
    'userpilot.io': 'analytics',
    'userpilot.com': 'analytics',
  },
  privacy: 'https://userpilot.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://userpilot.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
