import type { Vendor } from '../vendor.ts';

export default {
  id: 'watsonx-assistant',
  name: 'watsonx Assistant',
  company: 'IBM',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'web-chat.global.assistant.watson.appdomain.cloud' }],
    element: ['#WACContainer', '.WACLauncher__Button'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/A1lymx/IBM-Project---Augmented-Reality-Quantum-with-AI/blob/7bf99fd0819d249d226de9ec426e91943faad764/Code/Website/website_framework/public/Chatbot/Chatbot.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-web-chat',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
