import type { Company } from '../company.ts';

export default {
  id: 'linx',
  name: 'Linx',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Runs search and product suggestions of Brazilian shops with Linx Impulse.',
  hosts: {
    'linximpulse.com': 'recommendation',
    'neemu.com': 'recommendation',
    'chaordic.com.br': 'recommendation',
    'chaordicsystems.com': 'recommendation',
    'linx.com.br': 'utility',
    'linximpulse.net': 'recommendation',
    'linxdigital.com.br': 'recommendation',
  },
  privacy: 'https://www.linx.com.br/politica-de-privacidade/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linx.com.br/politica-de-privacidade/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
