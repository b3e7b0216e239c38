import type { Company } from '../company.ts';

export default {
  id: 'klick2contact',
  name: 'Klick2Contact',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'British call-back, chat and video buttons for company sites.',
  hosts: {
    'klick2contact.com': 'live-chat',
  },
  listed: ['Klick2Contact'],
  privacy: 'https://www.klick2contact.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.klick2contact.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
