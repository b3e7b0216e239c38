import type { Company } from '../company.ts';

export default {
  id: 'privacy-tools',
  name: 'Privacy Tools',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian consent banner and privacy desk for companies.',
  hosts: {
    'privacytools.com.br': 'consent',
  },
  privacy: 'https://www.privacytools.com.br/politica-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.privacytools.com.br/politica-de-privacidade/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
