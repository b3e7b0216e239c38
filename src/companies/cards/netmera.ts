import type { Company } from '../company.ts';

export default {
  id: 'netmera',
  name: 'Netmera',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Sends notifications to users of apps and sites.',
  hosts: {
    'netmera.com': 'marketing',
    'netmera-web.com': 'marketing',
  },
  privacy: 'https://www.netmera.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.netmera.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
