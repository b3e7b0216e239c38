import type { Company } from '../company.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: {
    'hubspot.com': 'customer-data',
    'hs-scripts.com': 'customer-data',
    'hs-analytics.net': 'customer-data',
    'hs-banner.com': 'customer-data',
    'hsforms.net': 'customer-data',
    'hsforms.com': 'customer-data',
    'hscollectedforms.net': 'customer-data',
    'hubspotusercontent00.net': 'customer-data',
    'hsappstatic.net': 'customer-data',
    'usemessages.com': 'live-chat',
    'clearbit.com': 'identity',
    'clearbitjs.com': 'identity',
    'clearbitscripts.com': 'identity',
  },
  privacy: 'https://legal.hubspot.com/privacy-policy',
  sources: [{ url: 'https://legal.hubspot.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
