import type { Company } from '../company.ts';

export default {
  id: 'soop',
  name: 'SOOP',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean live video site, formerly AfreecaTV.',
  hosts: {
    'afreecatv.com': 'video',
    'sooplive.co.kr': 'video',
    'sooplive.com': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sooplive.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
