import type { Company } from '../company.ts';

export default {
  id: 'wetter-com',
  name: 'wetter.com',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German weather service that supplies forecasts and maps to other pages.',
  hosts: {
    'wetter.com': 'utility',
    'wettercomassets.com': 'utility',
  },
  privacy: 'https://www.wetter.com/internal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wetter.com/internal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
