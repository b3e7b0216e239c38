import type { Company } from '../company.ts';

export default {
  id: 'el-universal-mx',
  name: 'El Universal',
  parent: null,
  country: 'MX',
  role: 'controller',
  about: 'Mexican newspaper; its own pages and pictures.',
  hosts: {
    'eluniversal.com.mx': 'content',
  },
  privacy: 'https://www.eluniversal.com.mx/aviso-legal-de-privacidad-de-datos/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.eluniversal.com.mx/aviso-legal-de-privacidad-de-datos/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
