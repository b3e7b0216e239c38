import type { Company } from '../company.ts';

export default {
  id: '3q',
  name: '3Q',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Hosts and streams videos for broadcasters and companies and counts their viewers.',
  hosts: {
    '3qsdn.com': 'video',
    '3q.video': 'video',
  },
  privacy: 'https://3q.video/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://3q.video/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
