import type { Company } from '../company.ts';

export default {
  id: 'ivoox',
  name: 'Ivoox',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Podcast players on Spanish-language blogs.',
  hosts: {
    'ivoox.com': 'content',
  },
  privacy: 'https://www.ivoox.com/politica-privacidad_la.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ivoox.com/politica-privacidad_la.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
