import type { Vendor } from '../vendor.ts';

export default {
  id: 'vergic',
  name: 'Vergic',
  company: 'Puzzel',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'psplugin.com' }, { host: 'vergic.com' }],
    cookie: [/^vngage\.[\w.-]+$/],
    storage: [/^vngage\.[\w.-]+$/],
    global: ['vngageReady'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and can show them the page you are on.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/navikt/nav-dekoratoren/blob/0b942ec553ee56b96f91d5aa9f79b8dbde1c8ae2/packages/client/src/screensharing.ts',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/navikt/nav-dekoratoren', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
