import type { Company } from '../company.ts';

export default {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: "Stands in front of sites and checks visitors' browsers to fend off attacks.",
  hosts: {
    'ddos-guard.net': 'fingerprinting',
    'ddos-guard.ru': 'fingerprinting',
  },
  privacy: 'https://ddos-guard.net/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ddos-guard.net/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
