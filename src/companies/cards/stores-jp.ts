import type { Company } from '../company.ts';

export default {
  id: 'stores-jp',
  name: 'STORES',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Rents out web shops and booking pages in Japan.',
  hosts: {
    'stores.jp': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.st.inc/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
