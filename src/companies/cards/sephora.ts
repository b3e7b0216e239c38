import type { Company } from '../company.ts';

export default {
  id: 'sephora',
  name: 'Sephora',
  parent: 'LVMH',
  country: 'FR',
  role: 'controller',
  about: 'Cosmetics shop; its own pages, pictures and accounts.',
  hosts: {
    'sephora.com': 'content',
    'sephora.fr': 'content',
    'sephora.de': 'content',
  },
  privacy: 'https://www.sephora.com/beauty/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sephora.com/beauty/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
