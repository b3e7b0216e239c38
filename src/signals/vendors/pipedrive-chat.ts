import type { Vendor } from '../vendor.ts';

export default {
  id: 'pipedrive-chat',
  name: 'Pipedrive LeadBooster',
  company: 'Pipedrive',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'leadbooster-chat.pipedrive.com' }],
    element: ['#LeadboosterContainer'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Puts a chat window on the page, and keeps what you write as a sales contact.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://support.pipedrive.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
