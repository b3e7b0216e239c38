import type { Company } from '../company.ts';

export default {
  id: 'telefonica',
  name: 'Telefónica',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Telephone company in Spain and Latin America, with brands Movistar, Vivo and O2.',
  hosts: {
    'telefonica.com': 'content',
    'movistar.es': 'content',
    'vivo.com.br': 'content',
    'o2online.de': 'content',
    'movistar.com': 'content',
  },
  privacy: 'https://www.telefonica.com/en/global-transparency-center/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.telefonica.com/en/global-transparency-center/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
