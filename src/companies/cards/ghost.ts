import type { Company } from '../company.ts';

export default {
  id: 'ghost',
  name: 'Ghost',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Publishing software for blogs and newsletters.',
  hosts: {
    'ghost.org': 'content',
    'ghost.io': 'content',
  },
  privacy: 'https://ghost.org/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ghost.org/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
