import type { Company } from '../company.ts';

export default {
  id: 'lwsa',
  name: 'LWSA',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian web host Locaweb with mail, shop and chat services.',
  hosts: {
    'locaweb.com.br': 'hosting',
    'lwsa.tech': 'hosting',
    'emailmarketinglocaweb.com.br': 'marketing',
    'socialminer.com': 'marketing',
    'octadesk.services': 'live-chat',
    'yapay.com.br': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lwsa.tech/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
