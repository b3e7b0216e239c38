import messages from '../../public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const catalogue: Readonly<Record<string, Message>> = messages;

/** What the browser would say: placeholders put in, empty for a key it does not have. */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  const { message = '', placeholders = {} } = catalogue[key] ?? {};
  return message
    .replaceAll(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replaceAll(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}
