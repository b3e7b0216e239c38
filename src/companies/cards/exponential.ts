import type { Company } from '../company.ts';

export default {
  id: 'exponential',
  name: 'VDX.tv',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells video ads and builds interest groups from pages read, formerly as Tribal Fusion.',
  hosts: {
    'tribalfusion.com': 'advertising',
    'exponential.com': 'advertising',
    'vdx.tv': 'advertising',
    'adotube.com': 'advertising',
  },
  listed: ['Exponential Interactive', 'Tribal Fusion'],
  privacy: 'https://vdx.tv/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vdx.tv/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
