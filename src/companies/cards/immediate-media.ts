import type { Company } from '../company.ts';

export default {
  id: 'immediate-media',
  name: 'Immediate Media',
  parent: 'Hubert Burda Media',
  country: 'GB',
  role: 'controller',
  about: "Publishes Good Food, Radio Times and Gardeners' World and uses reading habits for advertising.",
  hosts: {
    'immediate.co.uk': 'content',
    'immediatecontent.co.uk': 'content',
    'bbcgoodfood.com': 'content',
    'bbcgoodfoodme.com': 'content',
    'goodfood.com': 'content',
    'radiotimes.com': 'content',
    'olivemagazine.com': 'content',
    'gardenersworld.com': 'content',
    'madeformums.com': 'content',
    'historyextra.com': 'content',
    'countryfile.com': 'content',
    'sciencefocus.com': 'content',
    'bikeradar.com': 'content',
  },
  privacy: 'https://policies.immediate.co.uk/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://policies.immediate.co.uk/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
