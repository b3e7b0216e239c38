import type { Company } from '../company.ts';

export default {
  id: 'the-weather-company',
  name: 'The Weather Company',
  parent: 'Francisco Partners',
  country: 'US',
  role: 'controller',
  about: 'Runs weather.com and Weather Underground and sells advertising tied to weather and place.',
  hosts: {
    'weather.com': 'content',
    'weathercompany.com': 'content',
    'w-x.co': 'content',
    'wunderground.com': 'content',
    'wsi.com': 'content',
    'imwx.com': 'content',
    'wxug.com': 'content',
    'twcapi.com': 'content',
    'wfxtriggers.com': 'advertising',
  },
  privacy: 'https://weather.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weather.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
