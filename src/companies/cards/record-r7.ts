import type { Company } from '../company.ts';

export default {
  id: 'record-r7',
  name: 'Record',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian broadcaster with the portal R7.',
  hosts: {
    'r7.com': 'content',
    'r7.com.br': 'content',
    'recordtv.com.br': 'content',
  },
  privacy: 'https://www.r7.com/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.r7.com/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
