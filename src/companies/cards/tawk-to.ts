import type { Company } from '../company.ts';

export default {
  id: 'tawk-to',
  name: 'tawk.to',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Free chat widget that lets a site watch visitors live and talk to them.',
  hosts: {
    'tawk.to': 'live-chat',
    'tawk.link': 'live-chat',
    'tawk.help': 'live-chat',
  },
  listed: ['Tawk.to'],
  privacy: 'https://www.tawk.to/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tawk.to/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
