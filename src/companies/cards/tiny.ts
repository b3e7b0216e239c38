import type { Company } from '../company.ts';

export default {
  id: 'tiny',
  name: 'Tiny',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Supplies the text box for writing that many sites use.',
  hosts: {
    'tinymce.com': 'utility',
    'tiny.cloud': 'utility',
  },
  privacy: 'https://www.tiny.cloud/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tiny.cloud/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
