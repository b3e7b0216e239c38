import type { Company } from '../company.ts';

export default {
  id: 'trusted-media-brands',
  name: 'Trusted Media Brands',
  parent: null,
  country: 'US',
  role: 'controller',
  about: "Publishes Taste of Home, Reader's Digest and Family Handyman and uses reading habits for ads.",
  hosts: {
    'trustedmediabrands.com': 'content',
    'tmbi.com': 'content',
    'tmbidigitalassetsazure.blob.core.windows.net': 'content',
    'tasteofhome.com': 'content',
    'rd.com': 'content',
    'readersdigest.com': 'content',
    'familyhandyman.com': 'content',
    'thehealthy.com': 'content',
    'failarmy.com': 'content',
  },
  privacy: 'https://www.trustedmediabrands.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustedmediabrands.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
