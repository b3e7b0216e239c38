import type { Company } from '../company.ts';

export default {
  id: 'ad-alliance',
  name: 'Ad Alliance',
  parent: 'RTL Group',
  country: 'DE',
  role: 'controller',
  about: "Sells the advertising on RTL's German channels, magazines and partner sites.",
  hosts: {
    'ad-alliance.de': 'advertising',
    'adalliance.io': 'advertising',
    'emsservice.de': 'advertising',
    'ip.de': 'advertising',
    'ip-deutschland.de': 'advertising',
  },
  privacy: 'https://www.ad-alliance.de/cms/datenschutz.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ad-alliance.de/cms/datenschutz.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
