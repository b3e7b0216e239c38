import type { Company } from '../company.ts';

export default {
  id: 'inmar-intelligence',
  name: 'Inmar Intelligence',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs coupons and targets shopping ads with data from grocery stores.',
  hosts: {
    'inmar.com': 'advertising',
    'aki.network': 'advertising',
    'owneriq.net': 'advertising',
    'owneriq.com': 'advertising',
    'eyeviewads.com': 'advertising',
  },
  listed: ['OwnerIQ', 'EyeView'],
  privacy: 'https://www.inmar.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inmar.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
