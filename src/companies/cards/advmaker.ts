import type { Company } from '../company.ts';

export default {
  id: 'advmaker',
  name: 'AdvMaker',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian network of pop-unders and teaser advertisements.',
  hosts: {
    'advmaker.net': 'advertising',
    'advmaker.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://advmaker.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
