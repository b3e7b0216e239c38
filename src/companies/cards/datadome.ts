import type { Company } from '../company.ts';

export default {
  id: 'datadome',
  name: 'DataDome',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "Checks every visitor's browser to tell people from robots and may show a puzzle.",
  hosts: {
    'datadome.co': 'fingerprinting',
    'captcha-delivery.com': 'fingerprinting',
  },
  privacy: 'https://datadome.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://datadome.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
