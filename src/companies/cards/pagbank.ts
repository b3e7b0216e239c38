import type { Company } from '../company.ts';

export default {
  id: 'pagbank',
  name: 'PagBank',
  parent: 'UOL',
  country: 'BR',
  role: 'controller',
  about: 'Handles payments for Brazilian shops, also as PagSeguro.',
  hosts: {
    'pagseguro.com.br': 'utility',
    'pagseguro.uol.com.br': 'utility',
    'pagbank.com.br': 'utility',
    'stc.pagseguro.uol.com.br': 'utility',
    'pagseguro.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pagbank.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
