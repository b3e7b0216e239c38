import type { Company } from '../company.ts';

export default {
  id: 'jp-politikens',
  name: 'JP/Politikens Hus',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Danish publisher of Jyllands-Posten, Politiken and Ekstra Bladet.',
  hosts: {
    'jppol.dk': 'content',
    'jp.dk': 'content',
    'politiken.dk': 'content',
    'ekstrabladet.dk': 'content',
    'eb.dk': 'content',
    'jppol.net': 'content',
  },
  privacy: 'https://jppol.dk/privatlivspolitik/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jppol.dk/privatlivspolitik/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
