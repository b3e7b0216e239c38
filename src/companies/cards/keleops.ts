import type { Company } from '../company.ts';

export default {
  id: 'keleops',
  name: 'Keleops',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss publisher of Gizmodo, Kotaku, 01net and Journal du Geek that lives from advertising to their readers.',
  hosts: {
    'keleops.com': 'content',
    'gizmodo.com': 'content',
    'kotaku.com': 'content',
    '01net.com': 'content',
    'journaldugeek.com': 'content',
    'presse-citron.net': 'content',
    'iphon.fr': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.keleops.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
