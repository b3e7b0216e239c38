import type { Company } from '../company.ts';

export default {
  id: 'viddler',
  name: 'Viddler',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video host for training clips shown inside other sites.',
  hosts: {
    'viddler.com': 'video',
  },
  privacy: 'https://www.viddler.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.viddler.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
