import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordPlaces, type WordPlace } from '../src/evidence/chat-seen.ts';
import { layChatMatcher, type ChatMatcher } from '../src/page/readings/chat-matching.ts';
import { handedPhrases, handedSides } from '../src/signals/chat/handed.ts';
import { heardIn, withoutParts } from '../src/signals/chat/heard.ts';
import { sayings } from '../src/signals/chat/phrase.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What the script in a page and the worker make of one line. */
function said(text: string, place: WordPlace = 'text'): string {
  const name = Symbol.for('telltale chat matcher');
  Reflect.deleteProperty(globalThis, name);
  layChatMatcher(handedPhrases, handedSides);
  const matcher = Reflect.get(globalThis, name) as ChatMatcher;
  const found = matcher.matched(matcher.plain(text), place);
  vi.runAllTimers();
  const heard = new Set(withoutParts(heardIn(found.said)).map(({ says }) => says));
  return sayings.filter((one) => heard.has(one)).join();
}

describe('that no person can be reached is no offer', () => {
  test.each([
    'Sorry, you cannot talk to a person here.',
    'Our live agents are offline.',
    'We do not offer human support',
    'It is not possible to chat with an agent.',
    "You can't speak to a human right now",
    'You can no longer talk to an agent in this chat',
    'Human support is unavailable',
    'Live agents are not available at the moment',
    'Sie können hier nicht mit einem Menschen sprechen.',
    'Wir haben keine menschlichen Mitarbeiter im Chat',
    'Mit einem Mitarbeiter sprechen ist derzeit nicht möglich',
    'Vous ne pouvez pas parler à un conseiller.',
    'Il n’est plus possible de parler à un agent',
    'Nous n’avons pas de conseiller humain',
    'Aquí no puedes hablar con una persona',
    'No ofrecemos atención humana',
    'Non puoi parlare con un operatore',
    'Non abbiamo operatori umani',
    'Je kunt hier niet met een medewerker praten',
    'Wij hebben geen menselijke medewerkers',
    'Nie możesz rozmawiać z konsultantem',
    'Rozmowa z konsultantem nie jest teraz możliwa',
    'Você não pode falar com um atendente',
    'Não temos atendentes humanos',
  ])('%s', (text) => {
    expect(said(text).split(',')).not.toContain('person');
    expect(said(text, 'heading').split(',')).not.toContain('person');
  });

  test.each([
    'You can talk to a person from Monday.',
    "I can't answer that, but you can talk to a person",
    "I'm not sure. Let me connect you with a colleague.",
    'If you cannot find it, you can talk to a human',
    "Don't hesitate to talk to our team",
    'You don’t have to talk to a bot: you can talk to a human',
    'Das kann ich nicht beantworten, ich verbinde Sie mit einem Mitarbeiter',
    'Sie können auch mit einem Menschen sprechen, nicht nur mit mir',
    'Je ne comprends pas, je vous transfère à un collègue',
    'No te entiendo, te paso con un compañero',
    'Non capisco, ti metto in contatto con un collega',
    'Dat weet ik niet, maar ik verbind je door met een collega',
    'Nie wiem, ale możesz porozmawiać z konsultantem',
    'Não entendi, mas você pode falar com um atendente',
  ])('an offer stays one: %s', (text) => {
    expect(said(text).split(',')).toContain('person');
  });

  test('a later sentence can offer what the one before denies for now', () => {
    expect(said('Our live agents are offline. You can talk to a person from Monday.')).toBe('person,away');
  });
});

describe('a program that is only named', () => {
  test.each([
    ['Have you tried our AI agent at fin.ai? Here our team replies by hand.', 'name,person'],
    ['Our new AI assistant for shops is on sale until the end of the week', 'name'],
    ['Wir verkaufen jedem Unternehmen einen KI-Assistenten, der seine Post sortiert', 'name'],
    ['Nous vendons à toutes les entreprises un assistant IA qui trie leur courrier', 'name'],
    ['Vendemos a todas las empresas un asistente de IA que ordena sus cartas', 'name'],
    ['Vendiamo a tutte le aziende un assistente AI che ordina la loro posta', 'name'],
    ['Bedrijven kopen van ons een AI-assistent die hun post sorteert voor weinig geld', 'name'],
    ['Firmy kupują u nas tani asystent AI który sortuje ich pocztę codziennie rano', 'name'],
    ['Vendemos a todas as empresas um assistente de IA que ordena as suas cartas', 'name'],
  ])('gives no notice: %s', (text, says) => {
    expect(said(text)).toBe(says);
  });

  test.each([
    "I'm Lucy, your AI agent",
    "You're chatting with our AI agent",
    'Hello! I am Fin, an AI assistant that was made to help you with everything you bought',
    'AI agent',
    'Fin · AI Agent',
    'Meet Fin, our AI agent for everything about your order and your account',
    'Als KI-Assistent kann ich viele Fragen zu Ihrer Bestellung beantworten',
    'Te atiende un asistente de IA que conoce tu pedido y tus facturas',
  ])('gives one where the chat is it: %s', (text) => {
    expect(said(text).split(',')).toContain('notice');
  });
});

describe('what chats say wherever it stands', () => {
  test.each([
    'I am an AI assistant.',
    'Hello! I’m an AI assistant.',
    'Ich bin Ihr KI-Assistent.',
    'Je suis un assistant IA.',
    'Soy un asistente de IA.',
    'Sono un assistente IA.',
    'Ik ben een AI-assistent.',
    'Jestem chatbotem.',
    'Sou um assistente de IA.',
  ])('%s', (text) => {
    for (const place of wordPlaces) expect(said(text, place).split(',')).toContain('notice');
  });

  test('that a person can be reached, on a button or in its name', () => {
    for (const place of ['button', 'heading', 'placeholder', 'label'] as const)
      expect(said('Talk to a person', place)).toBe('person');
  });
});
