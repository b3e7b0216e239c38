import type { Company } from '../company.ts';

export default {
  id: 'media-net',
  name: 'Media.net',
  hosts: {
    'media.net': 'advertising',
  },
  privacy: 'https://www.media.net/privacy-policy/',
  sources: [{ url: 'https://www.media.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
