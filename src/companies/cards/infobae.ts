import type { Company } from '../company.ts';

export default {
  id: 'infobae',
  name: 'Infobae',
  parent: null,
  country: 'AR',
  role: 'controller',
  about: 'Argentine news site read across Latin America; its own pages and pictures.',
  hosts: {
    'infobae.com': 'content',
  },
  privacy: 'https://www.infobae.com/politicas-de-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.infobae.com/politicas-de-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
