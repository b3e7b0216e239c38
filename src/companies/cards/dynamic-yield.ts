import type { Company } from '../company.ts';

export default {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  parent: 'Mastercard',
  country: 'IL',
  role: 'processor',
  about: 'Chooses products, banners and offers for each visitor from what they have looked at.',
  hosts: {
    'dynamicyield.com': 'personalization',
    'dy-api.com': 'personalization',
    'dy-api.eu': 'personalization',
  },
  listed: ['Dynamic Yield'],
  privacy: 'https://www.dynamicyield.com/platform-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.dynamicyield.com/platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.mastercard.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
