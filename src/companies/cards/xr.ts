import type { Company } from '../company.ts';

export default {
  id: 'xr',
  name: 'XR Extreme Reach',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivers commercials to TV stations and serves video ads online.',
  hosts: {
    'extremereach.com': 'advertising',
    'extremereach.io': 'advertising',
    'xr.global': 'advertising',
    'adstream.com': 'advertising',
  },
  privacy: 'https://www.xr.global/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xr.global/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
