import type { Company } from '../company.ts';

export default {
  id: 'popmenu',
  name: 'Popmenu',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs restaurants’ websites and follows which dishes people look at.',
  hosts: {
    'popmenu.com': 'hosting',
    'popmenucloud.com': 'hosting',
  },
  privacy: 'https://get.popmenu.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://get.popmenu.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
