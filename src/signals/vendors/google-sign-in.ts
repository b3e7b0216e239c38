import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  company: 'Google',
  kind: 'social',
  marks: {
    request: [
      { host: 'accounts.google.com', path: /^\/gsi\// },
      { host: 'apis.google.com', path: /^\/js\/(platform|api|client)/ },
    ],
    cookie: ['g_state'],
  },
  explain: 'Offers to sign you in with Google, and lets Google see that you are here while you are signed in there.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
