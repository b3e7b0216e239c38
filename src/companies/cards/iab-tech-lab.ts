import type { Company } from '../company.ts';

export default {
  id: 'iab-tech-lab',
  name: 'IAB Tech Lab',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sets technical rules for ads and ran the shared DigiTrust browser ID.',
  hosts: {
    'digitru.st': 'identity',
    'iabtechlab.com': 'utility',
  },
  listed: ['DigiTrust'],
  privacy: 'https://iabtechlab.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iabtechlab.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
