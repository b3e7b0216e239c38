import type { Company } from '../company.ts';

export default {
  id: 'terra-networks',
  name: 'Terra',
  parent: 'Telefônica',
  country: 'BR',
  role: 'controller',
  about: 'Brazilian portal of the telephone company Vivo.',
  hosts: {
    'terra.com.br': 'content',
    'terra.com': 'content',
    'trrsf.com': 'content',
    'trrsf.com.br': 'content',
  },
  privacy: 'https://servicos.terra.com.br/para-voce/seguranca/politica-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://servicos.terra.com.br/para-voce/seguranca/politica-de-privacidade/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
