import type { Company } from '../company.ts';

export default {
  id: 'globalsign',
  name: 'GlobalSign',
  parent: 'GMO Internet',
  country: 'BE',
  role: 'processor',
  about: 'Gives sites certificates and tells browsers which of them still hold.',
  hosts: {
    'globalsign.com': 'utility',
    'globalsign.net': 'utility',
    'alphassl.com': 'utility',
  },
  listed: ['GlobalSign', 'AlphaSSL'],
  privacy: 'https://www.globalsign.com/en/repository/GlobalSign-Privacy-Policy.pdf',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.globalsign.com/en/repository/GlobalSign-Privacy-Policy.pdf',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
