import type { Company } from '../company.ts';

export default {
  id: 'vidyard',
  name: 'Vidyard',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Video player for sales teams that reports which viewer watched what.',
  hosts: {
    'vidyard.com': 'video',
  },
  listed: ['Vidyard'],
  privacy: 'https://www.vidyard.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vidyard.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
