import type { Company } from '../company.ts';

export default {
  id: 'next14',
  name: 'Next14',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Italian advertising group that buys ad space and analyses audiences.',
  hosts: {
    'next14.com': 'advertising',
    'next14.mgr.consensu.org': 'consent',
  },
  listed: ['Next14 CMP'],
  privacy: 'https://www.next14.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.next14.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
