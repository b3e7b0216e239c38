import type { Company } from '../company.ts';

export default {
  id: 'bambuser',
  name: 'Bambuser',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Live shopping videos and video calls inside web shops.',
  hosts: {
    'bambuser.com': 'video',
    'bambuser.net': 'video',
    'usehero.com': 'video',
  },
  listed: ['HERO'],
  privacy: 'https://bambuser.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bambuser.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
