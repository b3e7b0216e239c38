import type { Company } from '../company.ts';

export default {
  id: 'optimise-media',
  name: 'Optimise Media',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Affiliate network in Europe and Asia that ties purchases to clicks.',
  hosts: {
    'optimisemedia.com': 'advertising',
    'omguk.com': 'advertising',
    'omgt1.com': 'advertising',
    'omgt2.com': 'advertising',
    'omgt3.com': 'advertising',
    'omgt4.com': 'advertising',
    'omgt5.com': 'advertising',
  },
  listed: ['Optimise Media Group'],
  privacy: 'https://www.optimisemedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.optimisemedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
