import type { Company } from '../company.ts';

export default {
  id: 'texthelp',
  name: 'Texthelp',
  parent: 'Everway',
  country: 'GB',
  role: 'processor',
  about: 'Reads pages aloud and helps with spelling on public sites.',
  hosts: {
    'texthelp.com': 'utility',
    'browsealoud.com': 'utility',
  },
  listed: ['Browsealoud'],
  privacy: 'https://www.everway.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.everway.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
