import type { Company } from '../company.ts';

export default {
  id: 'snapengage',
  name: 'SnapEngage',
  parent: 'TeamSupport',
  country: 'US',
  role: 'processor',
  about: 'Chat for company sites that recognises returning visitors and hands leads to sales staff.',
  hosts: {
    'snapengage.com': 'live-chat',
  },
  listed: ['SnapEngage'],
  privacy: 'https://snapengage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://snapengage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
