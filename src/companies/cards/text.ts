import type { Company } from '../company.ts';

export default {
  id: 'text',
  name: 'Text',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: "Maker of LiveChat and ChatBot, chat windows in which staff or robots answer a site's visitors.",
  hosts: {
    'livechatinc.com': 'live-chat',
    'livechat.com': 'live-chat',
    'livechat-static.com': 'live-chat',
    'livechat-files.com': 'live-chat',
    'text.com': 'live-chat',
    'openwidget.com': 'live-chat',
    'chatbot.com': 'ai-chat',
    'helpdesk.com': 'customer-support',
    'knowledgebase.com': 'customer-support',
  },
  listed: ['LiveChat'],
  privacy: 'https://www.livechat.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.livechat.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
