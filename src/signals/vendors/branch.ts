import type { Vendor } from '../vendor.ts';

export default {
  id: 'branch',
  name: 'Branch',
  company: 'Branch',
  kind: 'advertising',
  marks: {
    request: [{ host: 'branch.io' }, { host: 'app.link' }],
    storage: ['branch_session_first'],
  },
  identifiers: [{ place: 'cookie', name: '_s', host: 'app.link' }],
  explain: 'Leads you into an app, and matches your browser with your phone to do so.',
  optOut: { by: 'link', url: 'https://branch.app.link/optout' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
