import type { Company } from '../company.ts';

export default {
  id: 'goftino',
  name: 'Goftino',
  parent: null,
  country: 'IR',
  role: 'processor',
  about: 'Provides chat windows for Iranian sites.',
  hosts: {
    'goftino.com': 'live-chat',
    'goftino.ir': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.goftino.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
