import type { Company } from '../company.ts';

export default {
  id: 'annex-cloud',
  name: 'Annex Cloud',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Loyalty and referral programmes for brands, earlier Social Annex.',
  hosts: {
    'socialannex.com': 'marketing',
    'annexcloud.com': 'marketing',
  },
  listed: ['Social Annex'],
  privacy: 'https://www.annexcloud.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.annexcloud.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
