import type { Company } from '../company.ts';

export default {
  id: 'kaltura',
  name: 'Kaltura',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video player of universities and media that reports what viewers watch.',
  hosts: {
    'kaltura.com': 'video',
  },
  listed: ['Kaltura Video Platform'],
  privacy: 'https://corp.kaltura.com/legal/privacy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.kaltura.com/legal/privacy/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
