import type { Company } from '../company.ts';

export default {
  id: 'prisma-media',
  name: 'Prisma Media',
  parent: 'Louis Hachette Group',
  country: 'FR',
  role: 'controller',
  about: 'French magazine publisher of Voici, Capital and Femme Actuelle with its own reader profiles.',
  hosts: {
    'prismamedia.com': 'content',
    'prismamediadigital.com': 'content',
    'pmdstatic.net': 'content',
    'prismaconnect.fr': 'content',
  },
  privacy: 'https://www.prismamedia.com/charte-pour-la-protection-des-donnees/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.prismamedia.com/charte-pour-la-protection-des-donnees/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
