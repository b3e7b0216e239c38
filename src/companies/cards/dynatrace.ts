import type { Company } from '../company.ts';

export default {
  id: 'dynatrace',
  name: 'Dynatrace',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures each page load and click in visitors’ browsers for the company that runs the site.',
  hosts: {
    'dynatrace.com': 'analytics',
    'ruxit.com': 'analytics',
    'dynatracelabs.com': 'analytics',
    'axf8.net': 'analytics',
    'keynote.com': 'analytics',
    'devcycle.com': 'experiment',
  },
  listed: ['Dynatrace', 'Keynote', 'Compuware'],
  privacy: 'https://www.dynatrace.com/company/trust-center/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.dynatrace.com/company/trust-center/policies/privacy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
