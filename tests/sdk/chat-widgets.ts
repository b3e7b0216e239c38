/** What the keeper of a chat lets it say when it is opened. */
export interface ChatWords {
  /** Null where it waits for the person to speak first. */
  readonly greeting: string | null;
  /** What it offers beside that, or null. */
  readonly offer: string | null;
}

/** How a page has it: behind a button, or open from the start as a part of the page. */
export type Form = 'button' | 'part';

/** A released chat widget as pages have it, and a stand-in for its servers. */
export interface ChatWidget {
  readonly vendor: string;
  /** Where pages take it from, and the file of its package. */
  readonly script: { readonly address: string; readonly file: URL };
  /** What a page says to have it, by the maker's instructions. `id`: of the bot on the maker's side. */
  readonly embed: (form: Form, id: string, site: string, words: ChatWords) => string;
  /** What its servers answer, as JSON by address: `reply` to what a person wrote. */
  readonly answers: (id: string, site: string, words: ChatWords, reply: string) => Readonly<Record<string, object>>;
  /** The element it lives in behind a button, the first one in its shadow root, and there the field to write in. */
  readonly holder: string;
  readonly field: string;
  /** Where what a person wrote is posted; null where it goes over a socket, which this stand-in does not speak. */
  readonly posts: (id: string, site: string) => string | null;
}

/** An offer as a chat says it; alone, a person could have said so. */
function inWords(offer: string | null): string | null {
  return offer && `You can also ${offer.toLowerCase()}.`;
}

/** Words as Typebot's servers send them: rich text, a paragraph each. */
function bubble(id: string, lines: readonly (string | null)[]): object {
  const richText = lines.flatMap((text) => (text === null ? [] : [{ type: 'p', children: [{ text }] }]));
  return { id, type: 'text', content: { type: 'richText', richText } };
}

const flowiseHost = (site: string) => `https://bot.${site}`;

export const chatWidgets: readonly ChatWidget[] = [
  {
    vendor: 'elevenlabs',
    script: {
      address: 'https://unpkg.com/@elevenlabs/convai-widget-embed',
      file: new URL('../../node_modules/@elevenlabs/convai-widget-embed/dist/index.js', import.meta.url),
    },
    embed: (form, id) => `
      <elevenlabs-convai agent-id="${id}" default-expanded="${form === 'part'}"></elevenlabs-convai>
      <script src="https://unpkg.com/@elevenlabs/convai-widget-embed" async type="text/javascript"></script>`,
    answers: (id, _, { greeting, offer }) => ({
      [`https://api.us.elevenlabs.io/v1/convai/agents/${id}/widget`]: {
        agent_id: id,
        widget_config: {
          variant: 'full',
          placement: 'bottom-right',
          // A picture, as a sphere is drawn anew all the time.
          avatar: { type: 'image', url: 'https://storage.googleapis.com/eleven-public-cdn/avatar.png' },
          text_only: true,
          supports_text_only: true,
          text_input_enabled: true,
          transcript_enabled: true,
          language: 'en',
          first_message: greeting === null ? null : [greeting, inWords(offer)].join(' ').trim(),
        },
      },
    }),
    holder: 'elevenlabs-convai',
    field: 'textarea',
    posts: () => null,
  },
  {
    vendor: 'flowise',
    script: {
      address: 'https://cdn.jsdelivr.net/npm/flowise-embed/dist/web.js',
      file: new URL('../../node_modules/flowise-embed/dist/web.js', import.meta.url),
    },
    embed: (form, id, site, { greeting }) => `
      ${form === 'part' ? '<flowise-fullchatbot></flowise-fullchatbot>' : ''}
      <script type="module">
      import Chatbot from 'https://cdn.jsdelivr.net/npm/flowise-embed/dist/web.js';
      Chatbot.${form === 'part' ? 'initFull' : 'init'}({
        chatflowid: '${id}',
        apiHost: '${flowiseHost(site)}',
        theme: { chatWindow: { welcomeMessage: ${JSON.stringify(greeting)} } },
      });</script>`,
    answers: (id, site, { offer }, reply) => ({
      [`${flowiseHost(site)}/api/v1/chatflows-streaming/${id}`]: { isStreaming: false },
      [`${flowiseHost(site)}/api/v1/public-chatbotConfig/${id}`]: offer
        ? { starterPrompts: { 0: { prompt: offer } } }
        : {},
      [`${flowiseHost(site)}/api/v1/prediction/${id}`]: { text: reply, chatId: 'chat-1', chatMessageId: 'message-1' },
    }),
    holder: 'flowise-chatbot',
    field: 'textarea',
    posts: (id, site) => `${flowiseHost(site)}/api/v1/prediction/${id}`,
  },
  {
    vendor: 'typebot',
    script: {
      address: 'https://cdn.jsdelivr.net/npm/@typebot.io/js@0/dist/web.js',
      file: new URL('../../node_modules/@typebot.io/js/dist/web.js', import.meta.url),
    },
    embed: (form, id) => `
      ${form === 'part' ? '<typebot-standard style="width: 100%; height: 400px"></typebot-standard>' : ''}
      <script type="module">
      import Typebot from 'https://cdn.jsdelivr.net/npm/@typebot.io/js@0/dist/web.js';
      Typebot.${form === 'part' ? 'initStandard' : 'initBubble'}({ typebot: '${id}', theme: { button: {}, chatWindow: {} } });</script>`,
    answers: (id, _, { greeting, offer }, reply) => ({
      [`https://typebot.io/api/v1/typebots/${id}/startChat`]: {
        sessionId: `session-${id}`,
        resultId: `result-${id}`,
        typebot: { id, version: '6.1', theme: {}, settings: {} },
        messages: [bubble('hello', [greeting, inWords(offer)])],
        input: {
          id: 'wish',
          type: 'text input',
          options: { labels: { placeholder: 'Type your answer…', button: 'Send' } },
        },
      },
      [`https://typebot.io/api/v1/sessions/session-${id}/continueChat`]: { messages: [bubble('reply', [reply])] },
    }),
    holder: 'typebot-bubble',
    field: 'input',
    posts: (id) => `https://typebot.io/api/v1/sessions/session-${id}/continueChat`,
  },
];
