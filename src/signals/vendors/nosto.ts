import type { Vendor } from '../vendor.ts';

export default {
  id: 'nosto',
  name: 'Nosto',
  company: 'Nosto',
  kind: 'recommendation',
  // No global `nosto`: shops use that name for objects of their own.
  marks: {
    request: [{ host: 'nosto.com' }],
    cookie: ['2c.cId'],
    storage: ['2c.cId'],
    global: ['nostojs'],
  },
  identifiers: [
    { place: 'cookie', name: '2c.cId' },
    { place: 'storage', name: '2c.cId' },
  ],
  explain: 'Chooses the products you are shown by what you and others looked at before.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.drupal.org/files/issues/updating_nosto_script-2229751-2.patch', checked: '2026-11-22' },
  ],
} satisfies Vendor;
