import type { Company } from '../company.ts';

export default {
  id: 'the-hut-group',
  name: 'THG',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Owner of Lookfantastic and Myprotein whose shops share common servers.',
  hosts: {
    'thg.com': 'content',
    'thcdn.com': 'content',
    'lookfantastic.com': 'content',
    'myprotein.com': 'content',
    'cultbeauty.co.uk': 'content',
    'thehut.com': 'content',
    'thgimages.com': 'content',
  },
  listed: ['The Hut Group'],
  privacy: 'https://www.thg.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thg.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
