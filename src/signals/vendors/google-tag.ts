import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-tag',
  name: 'Google tag',
  company: 'Google',
  kind: 'tag-manager',
  // The path does not say which tool is loaded (the id in the query does), so this is a vendor of its own.
  marks: {
    request: [{ host: 'www.googletagmanager.com', path: /^\/(gtag\/(js|destination)$|a$)/ }],
    ownHost: [{ path: /\/gtag\/(js|destination)$/, query: ['id'] }],
  },
  explain: "Loads Google's tools for counting visitors and measuring ads into this page.",
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
