import type { Vendor } from '../vendor.ts';

export default {
  id: 'neexa',
  name: 'Neexa',
  company: 'Neexa',
  kind: 'ai-chat',
  marks: {
    request: [{ host: 'chat-widget.neexa.ai' }],
    global: ['neexa_xgmx_cc_wpq_ms', 'neexaAsyncInit'],
  },
  chat: { answers: 'ai' },
  explain: 'Offers you a chat in which a computer program answers, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Campaignity/neexa-ai-wordpress-plugin/blob/061598933e229de0e6b5c3c3a757b6264dc41405/public/class-neexa-ai-public.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
