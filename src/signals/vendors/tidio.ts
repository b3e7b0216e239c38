import type { Vendor } from '../vendor.ts';

export default {
  id: 'tidio',
  name: 'Tidio',
  company: 'Tidio',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'tidio.co' }, { host: 'tidiochat.com' }, { host: 'tidio.com' }],
    storage: [/^tidio_state_[a-z\d]+$/],
    element: ['#tidio-chat', 'iframe#tidio-chat-iframe'],
  },
  identifiers: [{ place: 'storage', name: /^tidio_state_[a-z\d]+$/ }],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.tidio.com/', checked: '2026-11-22' },
    { url: 'https://help.tidio.com/hc/en-us/articles/5463607160860-Widget-SDK', checked: '2026-11-22' },
  ],
} satisfies Vendor;
