import type { Company } from '../company.ts';

export default {
  id: 'adsquare',
  name: 'adsquare',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Sells location and audience data about mobile devices to advertisers.',
  hosts: {
    'adsquare.com': 'identity',
  },
  privacy: 'https://adsquare.com/privacy/',
  optOut: 'https://adsquare.com/privacy/us_privacy_supplement/#goto-contact-us',
  contact: null,
  sources: [{ url: 'https://adsquare.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
