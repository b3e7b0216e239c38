import type { Vendor } from '../vendor.ts';

export default {
  id: 'copilot-studio',
  name: 'Copilot Studio',
  company: 'Microsoft',
  kind: 'ai-chat',
  marks: {
    request: [
      { host: 'copilotstudio.microsoft.com', path: /^\/environments\/[^/]+\/bots\/[^/]+\/(webchat|canvas)/ },
      { host: 'powerva.microsoft.com', path: /^\/environments\/[^/]+\/bots\/[^/]+\/(webchat|canvas)/ },
    ],
    element: [
      'iframe[src^="https://copilotstudio.microsoft.com/environments/"]',
      'iframe[src^="https://web.powerva.microsoft.com/environments/"]',
    ],
  },
  chat: {
    answers: 'ai',
    frames: [
      { host: 'copilotstudio.microsoft.com', path: /^\/environments\/[^/]+\/bots\/[^/]+\/(webchat|canvas)/ },
      { host: 'powerva.microsoft.com', path: /^\/environments\/[^/]+\/bots\/[^/]+\/(webchat|canvas)/ },
    ],
  },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/usmanashrafsiddiqi/BBP-MERN-WEBSITE/blob/7c9e63bfa8a1cd94ff8717fdc154ca99ec762845/frontend/src/components/CopilotChat.jsx',
      checked: '2026-11-22',
    },
    {
      url: 'https://learn.microsoft.com/en-us/microsoft-copilot-studio/publication-connect-bot-to-web-channels',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
