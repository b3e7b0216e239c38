import type { Vendor } from '../vendor.ts';

export default {
  id: 'amplitude',
  name: 'Amplitude',
  company: 'Amplitude',
  kind: 'analytics',
  marks: {
    request: [{ host: 'amplitude.com' }],
    cookie: [/^AMP_(MKTG_)?[\da-f]{10}$/],
    storage: [/^AMP_(unsent|remote_config)_[\da-f]{10}$/],
    global: ['amplitude'],
  },
  explain: 'Notes what you click and do here, step by step, under a number given to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
