import type { Company } from '../company.ts';

export default {
  id: 'moevideo',
  name: 'Moevideo',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Plays videos with advertising on Russian-language sites.',
  hosts: {
    'moe.video': 'advertising',
    'moevideo.net': 'advertising',
    'moevideo.biz': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://moe.video/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
