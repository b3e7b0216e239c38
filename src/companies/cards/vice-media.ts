import type { Company } from '../company.ts';

export default {
  id: 'vice-media',
  name: 'Vice Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes Vice and keeps count of who reads and watches it.',
  hosts: {
    'vice.com': 'content',
    'vicemedia.com': 'content',
    'vicetv.com': 'video',
  },
  privacy: 'https://www.vice.com/en/page/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vice.com/en/page/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
