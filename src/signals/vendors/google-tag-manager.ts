import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  company: 'Google',
  kind: 'tag-manager',
  // No global: `google_tag_manager` is there on every page with a Google tag, with or without the manager.
  marks: {
    request: [{ host: 'www.googletagmanager.com', path: /^\/(gtm\.js|ns\.html)$/ }],
    ownHost: [
      { path: /\/gtm\.js$/, query: ['id'] },
      { path: /\/ns\.html$/, query: ['id'] },
    ],
  },
  explain: 'Loads other tools into this page, as the site decides, some of which may watch you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/60736043e0402e5f26eef5e393cb32514547e4d4/src/providers/GoogleTagManager.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
