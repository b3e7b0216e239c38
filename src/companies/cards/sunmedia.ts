import type { Company } from '../company.ts';

export default {
  id: 'sunmedia',
  name: 'SunMedia',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Shows video and native advertisements in articles, also as Addoor.',
  hosts: {
    'sunmedia.tv': 'advertising',
    'addoor.net': 'advertising',
    'addoor.com': 'advertising',
  },
  privacy: 'https://www.sunmedia.tv/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sunmedia.tv/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
