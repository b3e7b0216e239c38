import type { Company } from '../company.ts';

export default {
  id: 'nasmedia',
  name: 'Nasmedia',
  parent: 'KT',
  country: 'KR',
  role: 'controller',
  about: 'Korean seller of online advertising that belongs to a telephone company.',
  hosts: {
    'nasmedia.co.kr': 'advertising',
    'adpacker.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nasmedia.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
