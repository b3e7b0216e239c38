import type { Company } from '../company.ts';

export default {
  id: 'emplifi',
  name: 'Emplifi',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Surveys, shoppers' photos and reviews, and video help on brands' pages.",
  hosts: {
    'iperceptions.com': 'customer-support',
    'turnto.com': 'customer-support',
    'emplifi.io': 'customer-support',
    'pixlee.com': 'content',
    'pixlee.co': 'content',
    'goinstore.com': 'live-chat',
    'socialbakers.com': 'analytics',
  },
  listed: ['iPerceptions', 'TurnTo', 'Pixlee', 'goinstore'],
  privacy: 'https://emplifi.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://emplifi.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
