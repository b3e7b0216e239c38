import type { Company } from '../company.ts';

export default {
  id: 'interworks-media',
  name: 'Interworks Media',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean seller of online advertising.',
  hosts: {
    'interworksmedia.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.interworksmedia.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
