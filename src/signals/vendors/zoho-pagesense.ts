import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoho-pagesense',
  name: 'Zoho PageSense',
  company: 'Zoho',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'pagesense.io' }],
    cookie: ['zabUserId', 'zabVisitId'],
  },
  identifiers: [{ place: 'cookie', name: 'zabUserId' }],
  explain: 'Records your movements and clicks as heat maps and replays, and puts you into experiments.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
