import type { Company } from '../company.ts';

export default {
  id: 'whos-amung-us',
  name: 'whos.amung.us',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Gives sites a small badge that counts who is on them right now.',
  hosts: {
    'amung.us': 'analytics',
    'waust.at': 'analytics',
  },
  privacy: 'https://whos.amung.us/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://whos.amung.us/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
