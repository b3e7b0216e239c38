import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadinfo',
  name: 'Leadinfo',
  company: 'Leadinfo',
  kind: 'identity',
  marks: {
    request: [{ host: 'leadinfo.net' }],
    cookie: [/^_li_id(\.[\da-f]{4})?$/, /^_li_ses(\.[\da-f]{4})?$/],
    global: ['GlobalLeadinfoNamespace', 'leadinfo'],
  },
  identifiers: [{ place: 'cookie', name: /^_li_id(\.[\da-f]{4})?$/ }],
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
