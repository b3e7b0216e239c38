import type { Vendor } from '../vendor.ts';

export default {
  id: 'intercom',
  name: 'Intercom',
  company: 'Intercom',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'intercom.io' }, { host: 'intercomcdn.com' }, { host: 'intercomassets.com' }],
    cookie: [/^intercom-(id|session|device-id)-[a-z\d]+$/],
    global: ['Intercom', 'intercomSettings'],
    element: ['#intercom-container', '.intercom-lightweight-app'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.intercom.com/installing-intercom/web/installation/', checked: '2026-11-22' },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
