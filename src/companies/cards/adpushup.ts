import type { Company } from '../company.ts';

export default {
  id: 'adpushup',
  name: 'AdPushup',
  parent: 'Geniee',
  country: 'US',
  role: 'both',
  about: 'Tests ad layouts on publishers’ pages and sells space shown to people with ad blockers.',
  hosts: {
    'adpushup.com': 'advertising',
    'adrecover.com': 'advertising',
    'zelto.com': 'advertising',
  },
  listed: ['AdRecover'],
  privacy: 'https://www.adpushup.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adpushup.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://en.geniee.co.jp/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
