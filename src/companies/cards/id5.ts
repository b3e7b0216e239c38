import type { Company } from '../company.ts';

export default {
  id: 'id5',
  name: 'ID5',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Gives each browser one ID that many ad companies share, so that they need not compare cookies.',
  hosts: {
    'id5-sync.com': 'identity',
    'id5.io': 'identity',
    'eu-1-id5-sync.com': 'identity',
  },
  listed: ['ID5 Identity Cloud'],
  privacy: 'https://id5.io/platform-privacy-policy/',
  optOut: 'https://id5-sync.com/privacy',
  contact: { mail: 'privacy@id5.io' },
  sources: [{ url: 'https://id5.io/platform-privacy-policy/', checked: '2026-11-22' }],
} satisfies Company;
