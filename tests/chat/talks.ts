import type { languages } from '../../src/signals/chat/phrase.ts';

type Language = (typeof languages)[number];

/** What people write in chats, which a widget shows again on the next page. Made up. */
export const byPerson: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I want to talk to a human',
    "I'd like to speak with an agent",
    'Can I talk to a real person?',
    'Let me talk to a human agent',
    'Talk to a human please',
    'please connect me with a representative',
    'Are you a bot?',
    'Is this an AI assistant?',
    'Am I chatting with a virtual assistant?',
    'Can you transfer me to an agent?',
    'Is there a real person?',
    'Talk to a human',
    'live agent',
    'real people',
    'How do I reach human support?',
    'I need a human, not a chatbot!',
    'I don’t want to chat with AI',
  ],
  de: [
    'Ich möchte mit einem Menschen sprechen',
    'Ich will mit einem Mitarbeiter sprechen',
    'Kann ich mit einem echten Menschen sprechen?',
    'Bist du ein Bot?',
    'Sind Sie ein Chatbot?',
    'Verbinden Sie mich mit einem Mitarbeiter',
    'Bitte einen menschlichen Mitarbeiter',
    'Gibt es hier einen echten Menschen?',
    'mit einem Menschen sprechen',
    'menschliche Hilfe',
  ],
  fr: [
    'Je veux parler à un conseiller',
    'Je voudrais parler à une personne',
    "J'aimerais parler à un humain",
    'Puis-je parler à un agent ?',
    'Êtes-vous un robot ?',
    "C'est un chatbot ?",
    'Passez-moi un conseiller humain',
    'parler à un conseiller',
    'un conseiller humain svp',
  ],
  es: [
    'Quiero hablar con una persona',
    'Necesito hablar con un agente',
    '¿Puedo hablar con un humano?',
    '¿Eres un bot?',
    '¿Hay alguna persona real?',
    'Pásame con un agente humano',
    'hablar con un agente',
    'agente humano por favor',
    'Me gustaría hablar con un asesor',
  ],
  it: [
    'Voglio parlare con un operatore',
    'Vorrei parlare con una persona',
    'Posso parlare con un umano?',
    'Sei un bot?',
    'Passami un operatore umano',
    'parlare con un operatore',
    'operatore umano per favore',
    'Ho bisogno di un operatore umano',
  ],
  nl: [
    'Ik wil een medewerker spreken',
    'Ik wil graag met een mens praten',
    'Kan ik met een medewerker praten?',
    'Ben je een bot?',
    'Is dit een chatbot?',
    'Verbind mij met een medewerker',
    'medewerker spreken',
    'menselijke medewerker graag',
  ],
  pl: [
    'Chcę porozmawiać z konsultantem',
    'Chciałbym rozmawiać z człowiekiem',
    'Czy mogę porozmawiać z konsultantem?',
    'Czy jesteś botem?',
    'Czy to jest chatbot?',
    'Proszę o rozmowę z człowiekiem',
    'rozmowa z konsultantem',
    'Połącz mnie z konsultantem',
  ],
  pt: [
    'Quero falar com uma pessoa',
    'Preciso falar com um atendente',
    'Posso falar com um humano?',
    'Você é um robô?',
    'Gostaria de falar com um atendente',
    'Me passa para um atendente humano',
    'falar com um atendente',
    'atendente humano por favor',
  ],
};

/** What chats write to people, in running text. Made up. */
export const toPerson: Readonly<Record<Language, Readonly<Record<'notice' | 'person', readonly string[]>>>> = {
  en: {
    notice: [
      "Hi, I'm an AI assistant. How can I help you?",
      'Please note that you are chatting with an AI agent.',
      "As an AI chatbot, I can't see your order",
      'Hello! What are you looking for? I am an AI assistant.',
    ],
    person: [
      'You can also talk to a person',
      'Would you like to talk to a human?',
      'Let me connect you with someone from our team.',
      'Anna has joined the chat',
      'Please leave your email',
    ],
  },
  de: {
    notice: [
      'Hallo, ich bin ein KI-Assistent. Wie kann ich Ihnen helfen?',
      'Als KI-Assistent kann ich viele Fragen beantworten',
      'Sie chatten mit einer KI.',
      'Hinweis: Antworten werden von einer KI gegeben',
    ],
    person: [
      'Möchten Sie mit einem Mitarbeiter sprechen?',
      'Sie können auch mit einem Menschen sprechen',
      'Anna ist dem Chat beigetreten',
      'Ich verbinde Sie mit einem Mitarbeiter',
    ],
  },
  fr: {
    notice: [
      'Bonjour, je suis un assistant IA. Comment puis-je vous aider ?',
      'Vous discutez avec un robot',
      'Attention, l’IA peut se tromper',
      'Cet échange passe par un assistant IA',
    ],
    person: [
      'Souhaitez-vous parler à un conseiller ?',
      'Vous pouvez aussi parler à un conseiller',
      'Anna a rejoint la conversation',
      'Je vous transfère à un collègue',
    ],
  },
  es: {
    notice: [
      'Hola, soy un asistente de IA. ¿En qué puedo ayudarte?',
      'Estás chateando con un bot',
      'La IA puede cometer errores',
      'Te atiende un asistente de IA',
    ],
    person: [
      '¿Quieres hablar con un agente?',
      'También puedes hablar con una persona',
      'Ana se ha unido al chat',
      'Te paso con un compañero',
    ],
  },
  it: {
    notice: [
      'Ciao, sono un assistente AI. Come posso aiutarti?',
      'Stai chattando con un bot',
      'L’IA può commettere errori',
      'Ti risponde un assistente AI',
    ],
    person: [
      'Vuoi parlare con un operatore?',
      'Puoi anche parlare con una persona',
      'Anna si è unita alla chat',
      'Ti metto in contatto con un collega',
    ],
  },
  nl: {
    notice: [
      'Hoi, ik ben een AI-assistent. Hoe kan ik je helpen?',
      'Als AI-assistent kan ik veel vragen beantwoorden',
      'Je chat met een AI',
      'AI kan fouten maken',
    ],
    person: [
      'Wil je een medewerker spreken?',
      'Je kunt ook met een medewerker praten',
      'Anna neemt deel aan het gesprek',
      'Ik verbind je door met een collega',
    ],
  },
  pl: {
    notice: [
      'Cześć, jestem asystentem AI. Czy mogę w czymś pomóc?',
      'Rozmawiasz z botem',
      'AI może popełniać błędy',
      'Odpowiada asystent AI',
    ],
    person: [
      'Czy chcesz porozmawiać z konsultantem?',
      'Możesz też porozmawiać z konsultantem',
      'Anna dołączyła do czatu',
      'Jesteś w kolejce',
    ],
  },
  pt: {
    notice: [
      'Olá, sou um assistente de IA. Como posso ajudar?',
      'Você está conversando com um robô',
      'A IA pode cometer erros',
      'Quem responde aqui: assistente de IA',
    ],
    person: [
      'Quer falar com um atendente?',
      'Você também pode falar com uma pessoa',
      'Ana entrou no chat',
      'Um dos nossos consultores vai responder',
    ],
  },
};
