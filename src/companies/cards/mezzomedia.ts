import type { Company } from '../company.ts';

export default {
  id: 'mezzomedia',
  name: 'Mezzomedia',
  parent: 'CJ',
  country: 'KR',
  role: 'controller',
  about: 'Korean seller of online advertising with audience data.',
  hosts: {
    'mezzomedia.co.kr': 'advertising',
    'mman.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mezzomedia.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
