import type { Company } from '../company.ts';

export default {
  id: 'samsung',
  name: 'Samsung',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Aims ads with what owners watch on its TV sets, through Samsung Ads.',
  hosts: {
    'samsungelectronics.com': 'content',
    'samsungqbe.com': 'content',
    'adgear.com': 'advertising',
    'adgrx.com': 'advertising',
    'samsungads.com': 'advertising',
    'samsungacr.com': 'advertising',
    'samsungcloudsolution.com': 'advertising',
    'samsungcloudsolution.net': 'advertising',
    'samsungotn.net': 'advertising',
    'samsung.com': 'content',
  },
  listed: ['AdGear'],
  privacy: 'https://www.samsung.com/us/account/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.samsung.com/us/account/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
