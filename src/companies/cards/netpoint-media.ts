import type { Company } from '../company.ts';

export default {
  id: 'netpoint-media',
  name: 'netpoint media',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells advertising space on German special-interest sites.',
  hosts: {
    'netpoint-media.de': 'advertising',
  },
  privacy: 'https://www.netpoint-media.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.netpoint-media.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
