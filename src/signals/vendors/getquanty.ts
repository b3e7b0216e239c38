import type { Vendor } from '../vendor.ts';

export default {
  id: 'getquanty',
  name: 'GetQuanty',
  company: 'GetQuanty',
  kind: 'identity',
  marks: {
    request: [{ host: 'smart-data-systems.com' }],
    cookie: ['cluid', 'eqy_sessionid', 'eqy_siteid', 'eqy_company'],
  },
  identifiers: [{ place: 'cookie', name: 'cluid' }],
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
