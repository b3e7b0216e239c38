import type { Company } from '../company.ts';

export default {
  id: 'reclame-aqui',
  name: 'Reclame AQUI',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian complaints site that shows seals and reviews on shop pages, also as Trustvox.',
  hosts: {
    'reclameaqui.com.br': 'customer-support',
    'trustvox.com.br': 'customer-support',
    'ra-trustvox.com': 'customer-support',
    'raichu-beta.ssl.reclameaqui.com.br': 'customer-support',
  },
  privacy: 'https://www.reclameaqui.com.br/politica-privacidade/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.reclameaqui.com.br/politica-privacidade/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
