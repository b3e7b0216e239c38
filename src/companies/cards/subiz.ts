import type { Company } from '../company.ts';

export default {
  id: 'subiz',
  name: 'Subiz',
  parent: null,
  country: 'VN',
  role: 'processor',
  about: 'Provides chat windows for Vietnamese sites.',
  hosts: {
    'subiz.com': 'live-chat',
    'subiz.com.vn': 'live-chat',
    'subiz.net': 'live-chat',
    'subiz.xyz': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://subiz.com.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
