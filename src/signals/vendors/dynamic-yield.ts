import type { Vendor } from '../vendor.ts';

export default {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  company: 'Mastercard',
  kind: 'personalization',
  marks: {
    request: [{ host: 'dynamicyield.com' }, { host: 'dy-api.com' }],
    cookie: ['_dyid', '_dyjsession', '_dycnst', '_dy_geo', '_dyfs'],
    global: ['DYO', 'DYExps'],
  },
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://support.dynamicyield.com/hc/en-us', checked: '2026-11-22' }],
} satisfies Vendor;
