import type { Vendor } from '../vendor.ts';

export default {
  id: 'ab-tasty',
  name: 'AB Tasty',
  company: 'AB Tasty',
  kind: 'experiment',
  marks: {
    request: [{ host: 'abtasty.com' }],
    cookie: ['ABTasty', 'ABTastySession'],
    global: ['ABTasty', '_abtasty'],
  },
  identifiers: [{ place: 'cookie', name: 'ABTasty' }],
  reads: [
    { place: 'global', path: ['ABTasty', { call: 'getTestsOnPage' }, '*', 'name'], fields: { '*': 'experiment' } },
    {
      place: 'global',
      path: ['ABTasty', { call: 'getTestsOnPage' }, '*', 'variationName'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['ABTasty', { call: 'getTestsOnPage' }, '*', 'targetings', 'segment', '*', 'audienceName'],
      fields: { '*': 'segment' },
    },
    { place: 'cookie', name: 'ABTasty', fields: { uid: 'browser', th: 'experiment' } },
    {
      place: 'storage',
      name: 'ABTastyGeoloc',
      fields: {
        city: 'location',
        state: 'location',
        country_name: 'location',
        postal_code: 'location',
        latitude: 'location',
        longitude: 'location',
        ip_address: 'location',
      },
    },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.abtasty.com/client-side/tag/tag-cookies', checked: '2026-11-22' },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
