import type { Vendor } from '../vendor.ts';

export default {
  id: 'invoca',
  name: 'Invoca',
  company: 'Invoca',
  kind: 'analytics',
  marks: {
    request: [{ host: 'invoca.net' }, { host: 'invocacdn.com' }],
    cookie: ['invoca_session'],
    global: ['Invoca'],
  },
  identifiers: [{ place: 'cookie', name: 'invoca_session' }],
  explain: 'Shows you a phone number of your own, so that a call can be tied to your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Invoca/developer-docs/blob/2022-03-01/source/web_integration/toolkit_library.rst',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
