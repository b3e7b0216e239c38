import type { Company } from '../company.ts';

export default {
  id: 'epoq',
  name: 'epoq',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Runs search and product suggestions of German web shops.',
  hosts: {
    'epoq.de': 'recommendation',
    'epoq-systems.de': 'recommendation',
  },
  listed: ['epoq internet services'],
  privacy: 'https://www.epoq.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.epoq.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
