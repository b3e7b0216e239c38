import type { Company } from '../company.ts';

export default {
  id: 'realclick',
  name: 'RealClick',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Sells ad places on Korean news and community sites.',
  hosts: {
    'realclick.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://realclick.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
