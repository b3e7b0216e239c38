import { useEffect, useState } from 'preact/hooks';
import type { ChatCard } from '../signals/chat/card.ts';
import type { Finding } from '../signals/finding.ts';
import type { Answerer } from '../signals/vendor.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { text, type MessageKey } from '../ui/text.ts';

interface Props {
  readonly chats: readonly ChatCard[];
  readonly findings: readonly Finding[];
}

type Module = typeof import('./chat/lines.tsx');

const makers = {
  ai: 'chat_seen_nothing_ai',
  'ai-or-human': 'chat_seen_nothing_either',
  human: 'chat_seen_nothing_human',
  script: 'chat_seen_nothing_script',
} as const satisfies Readonly<Record<Answerer, MessageKey>>;

/** What was seen of who answers, in a few words. What its maker offers stands here only where nothing else was seen. */
function seenOf({ says, stands, answers, words }: ChatCard): string {
  if (says === 'unread') return text(stands === 'open' ? 'chat_seen_unreadable' : 'chat_seen_unread');
  if (says === 'nothing') return text(makers[answers]);
  if (says === 'notice' && words.some(({ detail }) => detail?.[0] === 'human')) return text('chat_seen_both');
  return text(`chat_seen_${says}`);
}

/** The sentence to take home: who answers, and whether a person can be reached, by the chat's own words. */
function Lead({ chat }: { readonly chat: ChatCard }) {
  const name = <bdi class="name">{chat.name}</bdi>;
  if (chat.stands === 'loaded') return <>{sentence('chat_loaded', name)}</>;
  const seen = seenOf(chat);
  // That a person can be reached is no news where one answers.
  if (chat.person === 'unseen' || (chat.person === 'offered' && chat.says === 'human'))
    return <>{sentence('chat_lead', name, seen)}</>;
  return <>{sentence('chat_lead_person', name, seen, text(`chat_seen_person_${chat.person}`))}</>;
}

/** The lines come when somebody unfolds them: there are many, and a popup must open at once. */
function Lines({ chat, finding }: { readonly chat: ChatCard; readonly finding: Finding | undefined }) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./chat/lines.tsx').then(setModule);
  }, []);
  return module && <module.Lines chat={chat} finding={finding} />;
}

/** The chats on a page: for each, what was seen, and unfolded all it rests on. */
export function Chats({ chats, findings }: Props) {
  if (chats.length === 0) return null;
  return (
    <section class="findings chats">
      <h2>{text('chats_title')}</h2>
      {chats.map((chat) => {
        const summary = (
          <span class="who">
            <Lead chat={chat} />
          </span>
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
