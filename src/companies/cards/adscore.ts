import type { Company } from '../company.ts';

export default {
  id: 'adscore',
  name: 'Adscore',
  parent: null,
  country: 'AE',
  role: 'processor',
  about: "Tests ad visitors' browsers for robots and proxies.",
  hosts: {
    'adsco.re': 'fingerprinting',
    'adscore.com': 'fingerprinting',
  },
  listed: ['AdScore'],
  privacy: 'https://www.adscore.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adscore.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
