import type { Vendor } from '../vendor.ts';

export default {
  id: 'amplitude',
  name: 'Amplitude',
  company: 'Amplitude',
  kind: 'analytics',
  marks: {
    request: [{ host: 'amplitude.com' }],
    cookie: [/^AMP_(MKTG_)?[\da-f]{10}$/, /^amp_[\da-f]{6}$/, /^amplitude_id_[\da-f]{32}[\w.]*$/],
    storage: [/^AMP_(unsent|remote_config)_[\da-f]{10}$/],
    global: ['amplitude'],
  },
  identifiers: [
    { place: 'cookie', name: /^amp_[\da-f]{6}$/ },
    { place: 'cookie', name: /^amplitude_id_[\da-f]{32}[\w.]*$/ },
    { place: 'cookie', name: /^AMP_[\da-f]{10}$/ },
  ],
  explain: 'Notes what you click and do here, step by step, under a number given to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
