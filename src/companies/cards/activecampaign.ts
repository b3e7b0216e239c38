import type { Company } from '../company.ts';

export default {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties page visits to known contacts and sends them mails for small firms.',
  hosts: {
    'activecampaign.com': 'marketing',
    'trackcmp.net': 'marketing',
    'app-us1.com': 'marketing',
    'activehosted.com': 'marketing',
  },
  listed: ['ActiveCampaign'],
  privacy: 'https://www.activecampaign.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.activecampaign.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
