import type { Company } from '../company.ts';

export default {
  id: 'piano',
  name: 'Piano',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs paywalls and counts readers for publishers, and decides who is asked to pay.',
  hosts: {
    'tinypass.com': 'personalization',
    'piano.io': 'personalization',
    'cxense.com': 'customer-data',
    'cxpublic.com': 'customer-data',
    'npttech.com': 'personalization',
    'xiti.com': 'analytics',
    'ati-host.net': 'analytics',
    'aticdn.net': 'analytics',
    'pa-cd.com': 'analytics',
    'atinternet.com': 'analytics',
    'at-internet.com': 'analytics',
  },
  listed: ['piano', 'AT Internet', 'XiTi'],
  privacy: 'https://piano.io/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://piano.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://piano.io/resources/piano-acquires-at-internet', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.piano.io/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
