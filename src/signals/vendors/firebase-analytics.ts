import type { Vendor } from '../vendor.ts';

export default {
  id: 'firebase-analytics',
  name: 'Google Analytics for Firebase',
  company: 'Google',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'app-measurement.com' },
      { host: 'www.gstatic.com', path: /^\/firebasejs\/[\d.]+\/firebase-analytics/ },
    ],
  },
  explain: 'Counts your visits and notes which pages you open, what you click and what you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
