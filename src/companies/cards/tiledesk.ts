import type { Company } from '../company.ts';

export default {
  id: 'tiledesk',
  name: 'Tiledesk',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Italian open-source chat and robot builder.',
  hosts: {
    'tiledesk.com': 'live-chat',
  },
  listed: ['Tiledesk Live Chat'],
  privacy: 'https://tiledesk.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tiledesk.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
