import type { Company } from '../company.ts';

export default {
  id: 'groundtruth',
  name: 'GroundTruth',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads by the places a phone has been to.',
  hosts: {
    'groundtruth.com': 'advertising',
    'xad.com': 'advertising',
  },
  privacy: 'https://www.groundtruth.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@groundtruth.com' },
  sources: [{ url: 'https://www.groundtruth.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
