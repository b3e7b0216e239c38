import type { Company } from '../company.ts';

export default {
  id: 'polar',
  name: 'Polar',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: "Publishes brands' articles on news sites and counts their readers.",
  hosts: {
    'polarmobile.ca': 'advertising',
    'mediaeverywhere.com': 'advertising',
    'mediavoice.com': 'advertising',
    'plrsrvcs.com': 'advertising',
    'polarcdn-engine.com': 'advertising',
    'polarcdn.com': 'advertising',
  },
  listed: ['Polar'],
  privacy: 'https://polar.me/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://polar.me/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
