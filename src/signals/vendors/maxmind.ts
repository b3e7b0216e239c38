import type { Vendor } from '../vendor.ts';

export default {
  id: 'maxmind',
  name: 'MaxMind device tracking',
  company: 'MaxMind',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'device.maxmind.com' }],
    cookie: ['__mmapiwsid'],
  },
  identifiers: [{ place: 'cookie', name: '__mmapiwsid' }],
  explain: 'Recognises your device when you shop, to judge whether your order is fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
