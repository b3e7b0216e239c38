import type { Company } from '../company.ts';

export default {
  id: 'ecwid',
  name: 'Ecwid',
  parent: 'Lightspeed',
  country: 'US',
  role: 'processor',
  about: 'Puts a shop with basket into any website.',
  hosts: {
    'ecwid.com': 'hosting',
    'shopsettings.com': 'hosting',
  },
  listed: ['Ecwid'],
  privacy: 'https://www.lightspeedhq.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lightspeedhq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
