import type { Company } from '../company.ts';

export default {
  id: 'gray-media',
  name: 'Gray Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "American TV station owner; its hosts serve the stations' news pages.",
  hosts: {
    'gray.tv': 'content',
    'graymedia.com': 'content',
    'graytvinc.com': 'content',
  },
  privacy: 'https://graymedia.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://graymedia.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
