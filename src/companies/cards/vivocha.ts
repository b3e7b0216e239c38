import type { Company } from '../company.ts';

export default {
  id: 'vivocha',
  name: 'Vivocha',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Italian chat and video contact tool for banks and telecoms.',
  hosts: {
    'vivocha.com': 'live-chat',
  },
  listed: ['Vivocha S.p.A'],
  privacy: 'https://www.vivocha.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vivocha.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
