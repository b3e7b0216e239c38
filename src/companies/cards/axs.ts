import type { Company } from '../company.ts';

export default {
  id: 'axs',
  name: 'AXS',
  parent: 'AEG',
  country: 'US',
  role: 'controller',
  about: 'Sells event tickets on venues’ sites.',
  hosts: {
    'axs.com': 'utility',
  },
  listed: ['AXS'],
  privacy: 'https://www.axs.com/about-privacy-policy_US_v4.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.axs.com/about-privacy-policy_US_v4.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
