import type { Company } from '../company.ts';

export default {
  id: 'internet-brands',
  name: 'Internet Brands',
  parent: 'KKR',
  country: 'US',
  role: 'controller',
  about: 'Owns hundreds of health, car, travel and law sites and shares data about their visitors.',
  hosts: {
    'internetbrands.com': 'content',
    'ibpxl.com': 'analytics',
    'ibsrv.net': 'content',
    'fodors.com': 'content',
    'nolo.com': 'content',
    'lawyers.com': 'content',
    'martindale.com': 'content',
    'findlaw.com': 'content',
    'avvo.com': 'content',
    'carsdirect.com': 'content',
    'dentalplans.com': 'content',
    'vbulletin.com': 'content',
  },
  listed: ['Internet Brands'],
  privacy: 'https://www.internetbrands.com/ibprivacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.internetbrands.com/ibprivacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
