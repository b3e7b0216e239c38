import type { Company } from '../company.ts';

export default {
  id: 'ovhcloud',
  name: 'OVHcloud',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Rents out servers and web addresses to other companies.',
  hosts: {
    'ovh.com': 'hosting',
    'ovh.net': 'hosting',
    'ovhcloud.com': 'hosting',
    'kimsufi.com': 'hosting',
    'soyoustart.com': 'hosting',
    'ovh.co.uk': 'hosting',
    'ovh.de': 'hosting',
    'ovh.es': 'hosting',
    'ovh.it': 'hosting',
  },
  privacy: 'https://www.ovhcloud.com/en/personal-data-protection/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.ovhcloud.com/en/personal-data-protection/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://corporate.ovhcloud.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
