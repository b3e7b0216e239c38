import type { Company } from '../company.ts';

export default {
  id: 'mediavine',
  name: 'Mediavine',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Fills the ad space of thousands of blogs and gathers what their readers do.',
  hosts: {
    'scriptwrapper.com': 'advertising',
    'mediavine.com': 'advertising',
    'pubnation.com': 'advertising',
    'journeymv.com': 'advertising',
    'mediavine.mgr.consensu.org': 'advertising',
    'grow.me': 'recommendation',
  },
  listed: ['Mediavine', 'Mediavine CMP', 'PubNation'],
  privacy: 'https://www.mediavine.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@mediavine.com' },
  sources: [
    { url: 'https://www.mediavine.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.mediavine.com/journey/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
