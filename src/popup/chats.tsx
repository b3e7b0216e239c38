import { useEffect, useState } from 'preact/hooks';
import type { ChatCard } from '../signals/chat/card.ts';
import type { Finding } from '../signals/finding.ts';
import type { Answerer } from '../signals/vendor.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { text, type MessageKey } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { visible } from './visible.ts';

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

/** What a chat says of itself, in its own words; null where there is nothing that one could miss. */
function Said({ chat: { says, stands, answers, words } }: { readonly chat: ChatCard }) {
  if (says === 'unread') return <>{text(stands === 'open' ? 'chat_says_unreadable' : 'chat_says_unread')}</>;
  if (says !== 'nothing') {
    const own = words.find(({ detail }) => detail?.[0] === says)?.found ?? '';
    return (
      <>
        {sentence(
          `chat_says_${says}`,
          <q>
            <bdi>{visible(own)}</bdi>
          </q>,
        )}
      </>
    );
  }
  if (answers === 'human') return null;
  return <>{text(answers === 'ai-or-human' ? 'chat_says_not_which' : 'chat_says_nothing')}</>;
}

/** The sentence to take home: who answers by what its maker offers, how that is known, and what it says of itself. */
function Lead({ chat }: { readonly chat: ChatCard }) {
  const name = <bdi class="name">{chat.name}</bdi>;
  if (chat.stands === 'loaded') return <>{sentence('chat_loaded', name)}</>;
  return (
    <>
      {sentence(whoAnswers[chat.answers], name)} <Said chat={chat} />
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

/** The chats on a page: for each, what is known and how, and unfolded all it rests on. */
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
