import type { Company } from '../company.ts';

export default {
  id: 'openweather',
  name: 'OpenWeather',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Weather boxes and data for other sites.',
  hosts: {
    'openweathermap.org': 'utility',
    'openweather.co.uk': 'utility',
  },
  privacy: 'https://openweather.co.uk/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://openweather.co.uk/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
