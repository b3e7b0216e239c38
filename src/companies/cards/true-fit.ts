import type { Company } from '../company.ts';

export default {
  id: 'true-fit',
  name: 'True Fit',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Suggests clothing sizes from what shoppers say about their body and bought before.',
  hosts: {
    'truefitcorp.com': 'recommendation',
    'truefit.com': 'recommendation',
  },
  listed: ['Truefit'],
  privacy: 'https://www.truefit.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.truefit.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
