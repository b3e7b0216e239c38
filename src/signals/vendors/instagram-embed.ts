import type { Vendor } from '../vendor.ts';

export default {
  id: 'instagram-embed',
  name: 'Instagram embed',
  company: 'Meta',
  kind: 'social',
  marks: {
    request: [{ host: 'www.instagram.com', path: /^\/(embed\.js$|.+\/embed\/)/ }, { host: 'platform.instagram.com' }],
    element: ['blockquote.instagram-media'],
  },
  identifiers: [
    { place: 'cookie', name: 'ig_did', host: 'instagram.com' },
    { place: 'cookie', name: 'mid', host: 'instagram.com' },
  ],
  explain: 'Shows an Instagram post, by which Instagram sees that you are here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
