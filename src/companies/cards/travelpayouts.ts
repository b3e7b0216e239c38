import type { Company } from '../company.ts';

export default {
  id: 'travelpayouts',
  name: 'Travelpayouts',
  parent: null,
  country: 'HK',
  role: 'both',
  about: 'Travel affiliate network whose script turns blog links into booking links.',
  hosts: {
    'travelpayouts.com': 'advertising',
    'tp.media': 'advertising',
    'tpemd.com': 'advertising',
    'emrld.cc': 'advertising',
    'emrldtp.com': 'advertising',
  },
  privacy: 'https://www.travelpayouts.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.travelpayouts.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
