import type { Company } from '../company.ts';

export default {
  id: 'okta',
  name: 'Okta',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Signs people in to other companies’ sites, also as Auth0.',
  hosts: {
    'okta.com': 'utility',
    'auth0.com': 'utility',
    'oktacdn.com': 'utility',
    'okta-emea.com': 'utility',
    'oktapreview.com': 'utility',
  },
  listed: ['Okta', 'Auth0'],
  privacy: 'https://www.okta.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.okta.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
