import type { Vendor } from '../vendor.ts';

export default {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  company: 'Yandex',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'mc.yandex.ru' },
      { host: 'mc.yandex.com' },
      { host: 'cdn.jsdelivr.net', path: /^\/npm\/yandex-metrica-watch\// },
    ],
    cookie: ['_ym_uid', '_ym_d', '_ym_isad'],
  },
  identifiers: [{ place: 'cookie', name: '_ym_uid' }],
  explain: 'Counts your visits and clicks, and can record how you move and scroll as a replay.',
  optOut: { by: 'link', url: 'https://yandex.com/support/metrica/general/user-opt-out.html' },
  sources: [
    { url: 'https://yandex.com/support/metrica/general/user-opt-out.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
