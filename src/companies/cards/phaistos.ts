import type { Company } from '../company.ts';

export default {
  id: 'phaistos',
  name: 'Phaistos Networks',
  parent: null,
  country: 'GR',
  role: 'controller',
  about: 'Greek ad network Adman and blog host.',
  hosts: {
    'adman.gr': 'advertising',
    'phaistosnetworks.gr': 'advertising',
    'pathfinder.gr': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.phaistosnetworks.gr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
