import { useEffect, useState } from 'preact/hooks';
import type { ChatCard } from '../signals/chat/card.ts';
import type { Finding } from '../signals/finding.ts';
import type { Answerer } from '../signals/vendor.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { text, type MessageKey } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';

interface Props {
  readonly chats: readonly ChatCard[];
  readonly findings: readonly Finding[];
}

type Module = typeof import('./chat/lines.tsx');

const whoAnswers = {
  ai: 'chat_by_ai',
  'ai-or-human': 'chat_by_either',
  human: 'chat_by_human',
  script: 'chat_by_script',
} as const satisfies Readonly<Record<Answerer, MessageKey>>;

/** What a chat says of itself, in one sentence; null where there is nothing that one could miss. */
function saidSentence({ says, answers }: ChatCard): string | null {
  if (says !== 'nothing') return text(`chat_says_${says}`);
  return answers === 'human' ? null : text(answers === 'ai-or-human' ? 'chat_says_not_which' : 'chat_says_nothing');
}

/** The sentence to take home: who answers in it, and whether it says so. */
function Lead({ chat }: { readonly chat: ChatCard }) {
  const name = <bdi class="name">{chat.name}</bdi>;
  if (chat.stands === 'loaded') return <>{sentence('chat_loaded', name)}</>;
  return (
    <>
      {sentence(whoAnswers[chat.answers], name)} {saidSentence(chat)}
    </>
  );
}

/** The lines come when somebody unfolds them: there are many, and a popup must open at once. */
function Lines({ chat, finding }: { readonly chat: ChatCard; readonly finding: Finding | undefined }) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./chat/lines.tsx').then(setModule);
  }, []);
  return module && <module.Lines chat={chat} finding={finding} />;
}

/** The chats on a page: for each, one sentence, and unfolded all it rests on. */
export function Chats({ chats, findings }: Props) {
  if (chats.length === 0) return null;
  return (
    <section class="findings chats">
      <h2>{text('chats_title')}</h2>
      {chats.map((chat) => {
        const summary = (
          <>
            <span class="who">
              <Lead chat={chat} />
            </span>{' '}
            <CertaintyMark certainty={chat.certainty} />
          </>
        );
        return (
          <LazyDetails key={chat.id} class="row" summary={summary}>
            {() => <Lines chat={chat} finding={findings.find(({ id }) => id === chat.id)} />}
          </LazyDetails>
        );
      })}
    </section>
  );
}
