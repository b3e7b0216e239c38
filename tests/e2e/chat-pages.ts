/** What a chat on a page of a test says; the same four for each widget. */
export const variants = ['ai', 'silent', 'foreign', 'person'] as const;

export type Variant = (typeof variants)[number];

/** Words of one chat, by where they stand. */
interface Words {
  readonly launcher: string;
  readonly heading: string;
  /** May have marked-up words inside. */
  readonly greeting: string;
  readonly placeholder: string;
}

const silent: Words = {
  launcher: 'Open chat',
  heading: 'Welcome',
  greeting: 'Hello there! How can we help you today?',
  placeholder: 'Write a message…',
};

/** That an AI answers, in the seven other languages. */
const foreign = [
  'Ich bin Ihr KI-Assistent.',
  'Je suis un assistant IA.',
  'Soy un asistente de IA.',
  'Sono un assistente IA.',
  'Ik ben een AI-assistent.',
  'Jestem chatbotem.',
  'Sou um assistente de IA.',
];

/** Each says it somewhere else: in the greeting, the heading, the field, or the name of the button that opens it. */
function inPlace(widget: number, words: string, marked = words): Words {
  const places: readonly Words[] = [
    { ...silent, greeting: `Hello! ${marked}` },
    { ...silent, heading: words },
    { ...silent, placeholder: words },
    { ...silent, launcher: words },
  ];
  return places[widget % places.length]!;
}

function wordsOf(widget: number, variant: Variant): Words {
  if (variant === 'silent') return silent;
  if (variant === 'person') return inPlace(widget, 'Talk to a person', '<button>Talk to a <i>person</i></button>');
  if (variant === 'foreign') return inPlace(widget, foreign[widget % foreign.length]!);
  return inPlace(widget, 'I am an AI assistant.', 'I’m an <b>AI</b><span>&nbsp;assistant</span>.');
}

/** Builds a chat from its words in any tree, as widgets do. */
const build = `
  function build(tree, words, open = true) {
    const part = document.createElement('div');
    part.innerHTML = '<button class="opens" style="position:fixed;bottom:0;width:60px;height:40px">+</button>' +
      '<div class="win" style="position:fixed;top:60px;width:280px;height:320px;background:#fff;display:none"><h2></h2><p></p><input></div>';
    const [button, win] = part.children;
    button.setAttribute('aria-label', words.launcher);
    win.querySelector('h2').textContent = words.heading;
    win.querySelector('input').placeholder = words.placeholder;
    const show = () => { win.querySelector('p').innerHTML = words.greeting; win.style.display = 'block'; };
    button.onclick = show;
    if (open) show();
    tree.append(part);
    return button;
  }
  function add(name, attributes = {}) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    return element;
  }`;

interface Widget {
  /** Id of the vendor whose marks it has. */
  readonly vendor: string;
  /** Script that brings it about; `words` are its words, \`at\` says which variant. */
  readonly script: string;
  /** Address of the chat's own document in a frame. */
  readonly frame?: string;
}

/** Ten ways in which a chat stands on a page, each with the holder or frame of a real vendor. */
export const widgets: readonly Widget[] = [
  { vendor: 'crisp', script: `build(add('div', { class: 'crisp-client' }), words)` },
  { vendor: 'flowise', script: `build(add('flowise-chatbot').attachShadow({ mode: 'open' }), words)` },
  { vendor: 'elevenlabs', script: `build(add('elevenlabs-convai').attachShadow({ mode: 'closed' }), words)` },
  {
    vendor: 'typebot',
    script: `const outer = add('typebot-bubble').attachShadow({ mode: 'closed' });
      const middle = document.createElement('div');
      outer.append(middle);
      const inner = document.createElement('inner-chat');
      middle.attachShadow({ mode: 'open' }).append(inner);
      build(inner.attachShadow({ mode: 'closed' }), words);`,
  },
  {
    vendor: 'tidio',
    script: `const frame = document.createElement('iframe');
      frame.id = 'tidio-chat-iframe';
      frame.style = 'position:fixed;top:0;width:320px;height:460px';
      add('div', { id: 'tidio-chat' }).append(frame);
      frame.contentDocument.open();
      frame.contentDocument.write('<!doctype html><body>');
      frame.contentDocument.close();
      build(frame.contentDocument.body, words);`,
  },
  {
    vendor: 'ada',
    frame: 'http://acme.ada.support/embed/chat.html',
    script: `add('iframe', { id: 'ada-chat-frame', style: 'width:320px;height:460px', src: 'http://acme.ada.support/embed/chat.html?' + at })`,
  },
  {
    vendor: 'landbot',
    frame: 'http://chats.landbot.io/v3/H-1/index.html',
    script: `add('iframe', { style: 'width:320px;height:460px', src: 'http://chats.landbot.io/v3/H-1/index.html?' + at })`,
  },
  {
    vendor: 'smartsupp',
    script: `setTimeout(() => build(add('div', { id: 'smartsupp-widget-container' }), words), 12000)`,
  },
  {
    vendor: 'kindly',
    script: `addEventListener('scroll', () => setTimeout(() => build(add('div', { id: 'kindly-chat-api' }), words), 3000), { once: true })`,
  },
  {
    vendor: 'gorgias',
    script: `const button = build(add('div', { id: 'gorgias-chat-container' }), words, false);
      button.id = 'opener';
      Object.assign(button.style, { top: 0, left: 0, zIndex: 9 });`,
  },
];

function json(words: Words): string {
  return JSON.stringify(words).replaceAll('<', '\\u003c');
}

/** The variant of a widget on one of four pages: each page has all of them, so that a mistaken owner shows. */
export function variantOn(page: number, widget: number): Variant {
  return variants[(page + widget) % variants.length]!;
}

/** A page with all ten, and with words of its own that are nobody's chat. */
export function chatPage(page: number): string {
  const scripts = widgets.map(({ script }, widget) => {
    const at = variantOn(page, widget);
    return `(() => { const at = '${at}'; const words = ${json(wordsOf(widget, at))}; ${script} })();`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Shop ${page}</title>
    <h1>Talk to a human about our AI assistant</h1><p>This text was generated by AI. I am a real person.</p>
    <div style="height: 3000px"></div>
    <script>${build} addEventListener('load', () => { ${scripts.join('\n')} });</script>`;
}

/** The chat's own document, for a page that asks for it with its variant as the query. */
export function frameOf(vendor: string, url: string): string {
  const widget = widgets.findIndex((one) => one.vendor === vendor);
  const at = variants.find((variant) => url.endsWith(`?${variant}`)) ?? 'silent';
  return `<!doctype html><meta charset="utf-8"><body><script>${build} build(document.body, ${json(wordsOf(widget, at))});</script>`;
}
