import type { Vendor } from '../vendor.ts';

export default {
  id: 'claydar',
  name: 'Clay Web Intent',
  company: 'Clay',
  kind: 'identity',
  marks: {
    request: [{ host: 'claydar.com' }],
    storage: ['claydar_device_id'],
  },
  identifiers: [{ place: 'storage', name: 'claydar_device_id' }],
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/clay-com/refs/heads/main/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
