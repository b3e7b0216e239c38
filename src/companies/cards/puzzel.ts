import type { Company } from '../company.ts';

export default {
  id: 'puzzel',
  name: 'Puzzel',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Contact centre for Nordic firms; its Vergic chat follows visitors before speaking to them.',
  hosts: {
    'vergic.com': 'live-chat',
    'psplugin.com': 'live-chat',
    'puzzel.com': 'live-chat',
  },
  listed: ['Vergic AB', 'Vergic Engage Platform'],
  privacy: 'https://www.puzzel.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.puzzel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
