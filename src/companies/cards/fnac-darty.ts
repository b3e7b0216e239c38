import type { Company } from '../company.ts';

export default {
  id: 'fnac-darty',
  name: 'Fnac Darty',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French shop for books and electronics with its own ad firm Retailink.',
  hosts: {
    'fnac.com': 'content',
    'fnac-static.com': 'content',
    'fnac.es': 'content',
    'fnac.be': 'content',
    'fnac.pt': 'content',
    'darty.com': 'content',
    'darty-static.com': 'content',
    'fnacdarty.com': 'content',
    'retailink.fr': 'advertising',
  },
  privacy: 'https://www.fnac.com/politique-protection-donnees',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fnac.com/politique-protection-donnees', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
