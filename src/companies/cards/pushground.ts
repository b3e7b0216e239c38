import type { Company } from '../company.ts';

export default {
  id: 'pushground',
  name: 'PushGround',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Auctions push notices and pop-under windows.',
  hosts: {
    'pushground.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushground.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
