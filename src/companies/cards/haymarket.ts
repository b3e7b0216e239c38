import type { Company } from '../company.ts';

export default {
  id: 'haymarket',
  name: 'Haymarket',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Publishes trade and car magazines such as Campaign and Autocar and registers their readers.',
  hosts: {
    'haymarket.com': 'content',
    'haymarketmedia.com': 'content',
    'hbpl.co.uk': 'content',
    'brandrepublic.com': 'content',
    'campaignlive.co.uk': 'content',
    'campaignlive.com': 'content',
    'prweek.com': 'content',
    'autocar.co.uk': 'content',
    'whatcar.com': 'content',
  },
  listed: ['Haymarket Media Group'],
  privacy: 'https://www.haymarket.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.haymarket.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
