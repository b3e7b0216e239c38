import type { Company } from '../company.ts';

export default {
  id: 'ispd',
  name: 'ISPD',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Spanish marketing group, formerly Antevenio, with mailing and affiliate services.',
  hosts: {
    'antevenio.com': 'advertising',
    'coobis.com': 'advertising',
    'rebold.co': 'advertising',
    'ispd.com': 'advertising',
    'mdirector.com': 'marketing',
  },
  privacy: 'https://www.ispd.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ispd.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
