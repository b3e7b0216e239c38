import type { Company } from '../company.ts';

export default {
  id: 'whoson',
  name: 'WhosOn',
  parent: 'Parker Software',
  country: 'GB',
  role: 'processor',
  about: 'Chat software that shows companies who is on their site and where they came from.',
  hosts: {
    'whoson.com': 'live-chat',
  },
  listed: ['WhosOn Live Chat Software'],
  privacy: 'https://www.whoson.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.whoson.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
