import type { Company } from '../company.ts';

export default {
  id: 'invoca',
  name: 'Invoca',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows each visitor a different phone number to tie calls to ads, and studies the calls.',
  hosts: {
    'invoca.net': 'analytics',
    'invoca.com': 'analytics',
    'invocacdn.com': 'analytics',
    'ringrevenue.com': 'analytics',
    'dialogtech.com': 'analytics',
  },
  listed: ['DialogTech', 'DialogTech SourceTrak'],
  privacy: 'https://www.invoca.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.invoca.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
