import type { Company } from '../company.ts';

export default {
  id: 'cksource',
  name: 'CKSource',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Supplies the text box for writing that many sites use.',
  hosts: {
    'ckeditor.com': 'utility',
    'cke-cs.com': 'utility',
  },
  privacy: 'https://cksource.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cksource.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
