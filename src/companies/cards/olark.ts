import type { Company } from '../company.ts';

export default {
  id: 'olark',
  name: 'Olark',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Small chat box with which a site's own staff see and answer visitors.",
  hosts: {
    'olark.com': 'live-chat',
  },
  listed: ['Olark'],
  privacy: 'https://www.olark.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.olark.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
