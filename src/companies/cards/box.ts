import type { Company } from '../company.ts';

export default {
  id: 'box',
  name: 'Box',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores and shares files for companies and their customers.',
  hosts: {
    'box.com': 'hosting',
    'boxcdn.net': 'hosting',
    'boxcloud.com': 'hosting',
  },
  listed: ['Box'],
  privacy: 'https://www.box.com/legal/privacypolicy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.box.com/legal/privacypolicy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developer.box.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
