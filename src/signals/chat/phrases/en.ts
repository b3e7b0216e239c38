import type { Worded } from './worded.ts';
import { affirmedAnywhere, hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied, not meant as something to beware of. */
const affirmed = r`(?<!\b(?:not|isn't|aren't|no|never|without|anti|from|block) (?:an? |our |the |just )?(?:\p{L}{1,16} )?)`;

/** Up to two words in between, none of which makes it a human after all. */
const between = r`(?:(?!human|person|people|not|real|live|fan|expert|specialist|engineer|developer|big)\p{L}{1,16} ){0,2}`;

/** The same before a human: none that makes it a program. */
const betweenHuman = r`(?:(?!ai|virtual|automated|digital|bot|chatbot)\p{L}{1,16} ){0,2}`;

const ai = '(?:ai|artificial intelligence)';
const bot = '(?:chat ?-?bot|bot)';
const someone =
  '(?:humans?|persons?|people|agents?|representatives?|advis[oe]rs?|operators?|team ?mates?|colleagues?|specialists?|experts?|team)';

/** Patterns of what chats say in English. */
export const english = {
  bare: [
    r`${affirmed}ai${hyphen}(?:(?:powered|based|driven|enabled|supported|shopping|sales|support|service|customer|virtual|digital|personal|product|voice|travel|banking|beauty|style) )*(?:assistants?|agent|${bot}|chat|helper|concierge|advis[oe]r|guide|companion|stylist|support|representative|system|model)`,
  ],
  notice: [
    r`(?:powered|supported|driven|assisted|answered|handled|written|generated|created|operated|run) by (?:an? |our )?(?:generative |conversational )?${ai}(?! (?:labs?|inc|ltd|llc|gmbh|ventures|systems|media|studios?))`,
    r`(?:i'm|i am) (?:just |only |actually |\p{L}{1,16}, )?(?:an? |your |the )${between}(?:${ai}|(?:large )?language model|${bot}|robot|computer program|machine|automated)(?! (?:vacuum|expert|engineer|specialist|fan|lawn))`,
    r`(?:i'm|i am) (?:${ai}|automated)(?! (?:expert|engineer|specialist))`,
    r`(?:i'm|i am) not (?:actually |really )?(?:an? )?(?:real |actual |live )?(?:human|person)(?: being)?`,
    r`you(?:'re| are)(?: now| currently)? (?:chatting|talking|speaking|interacting|communicating) (?:with|to) (?:an? |our |the |your )?${between}(?:${ai}|${bot}|robot|machine|computer|automated|virtual|digital)`,
    r`(?:not|isn't|aren't|never) (?:chatting|talking|speaking|interacting|a chat) (?:with|to) (?:an? |any )?(?:real |actual |live )?(?:human|person)`,
    r`${ai}[- ](?:generated|written|created) (?:answers?|responses?|repl(?:y|ies)|messages?|content|text|information|suggestions?)`,
    r`(?:answers?|responses?|repl(?:y|ies)|messages?|content|suggestions?|conversations?)(?: here| in this chat)? (?:(?:are|is|may be|might be|can be|was|were) )?(?:generated|written|created|produced|provided|given) (?:by|with|using) (?:an? )?(?:generative )?${ai}`,
    r`(?:the |our |this |generative )?${ai}(?: (?:answers?|responses?|replies|output))? (?:can|may|might|could|sometimes) (?:sometimes |occasionally |also |still )?(?:makes?|be wrong|be inaccurate|produces?|gives?|gets?|contain|include|display|hallucinates?)`,
    r`(?:may|might|can|could) (?:sometimes |occasionally )?(?:produce|generate|give) (?:inaccurate|incorrect|wrong)(?: or misleading)?`,
    r`${affirmed}automated (?:virtual |chat |support |customer |service )?(?:assistant|agent|chat(?: ?bot)?|system|helper|conversation|service)`,
    r`(?:ask|chat with|talk to|message) (?:our |the |your |an? )?ai(?! (?:experts?|engineers?|team|specialists?|consultants?|people|sales|products?|solutions?|researchers?))`,
    r`(?:this|our) (?:chat|chat ?bot|assistant|service|feature|tool|conversation|agent) (?:uses?|is based on|relies on|runs on|works with|is) (?:an? )?(?:generative |conversational )?${ai}`,
    r`(?:uses?|using|by means of|with the help of|based on) (?:generative|conversational) (?:ai|artificial intelligence)`,
    r`(?:answered|handled|run|operated|written) by (?:an? |our )?(?:${bot}|computer|machine|program)`,
    r`(?:answers?|responses?|repl(?:y|ies)|messages?|content) (?:are|is|may be|might be) ${ai}${hyphen}(?:generated|written|created)`,
    r`no (?:real )?(?:human|person|people) (?:is|are) (?:reading|answering|involved|behind)`,
  ],
  name: [
    r`${affirmed}(?:virtual|digital|smart|intelligent|automatic) (?:(?:shopping|customer|support|sales|service|personal|travel|banking|online) )?(?:assistant|agent|advis[oe]r|concierge|helper|guide|stylist|host|colleague|representative)`,
    // Words of all these languages: they stand here for all.
    r`${affirmedAnywhere}chat ?-?bots?`,
    r`${affirmedAnywhere}bots?(?! (?:protection|management|detection|traffic|attacks?|mitigation))`,
    r`${affirmedAnywhere}(?:^(?!aspira|tondeuse|mixeur)(?:\p{L}{1,16} )?|(?:our|your|unser|notre|votre|nuestro|tu|il nostro|onze|nasz|nosso) )(?:robot|roboter|robô)(?! )`,
    r`automated (?:messages?|repl(?:y|ies)|responses?|answers?|greetings?)`,
    '^automated$',
    r`(?<!\b(?:microsoft|github|365|windows) )copilot(?! (?:licen[sc]es?|subscriptions?|pcs?|\+))`,
    '^concierge$|(?:your|our|shopping|chat|online) concierge',
    r`beta ai|^(?!not? )(?:\p{L}{1,16} ){0,2}ai(?: beta)?$`,
    r`(?:powered by|built on|based on) (?:chat ?gpt|gpt-?\d?|openai|claude|gemini|(?:a )?(?:large )?language model)`,
    r`^artificial intelligence$|(?:our|your|an) artificial intelligence`,
  ],
  human: [
    r`(?:i'm|i am) (?:indeed |actually |definitely |really )?(?:a )?(?:real |actual |live )?(?:human|person)(?: being)?`,
    r`you(?:'re| are)(?: now)? (?:chatting|talking|speaking) (?:with|to) (?:an? )?(?:real |live |actual )?(?:human|person)`,
    r`(?<!\b(?:not|no|never|isn't|aren't) (?:an? )?(?:\p{L}{1,16} (?:to|with) )?(?:an? )?|\b(?:to|with|for|by|need|want|prefer|request|reach|contact) (?:an? |our |one of our |some )?)real (?:humans?|persons?|people)`,
    r`(?<!\b(?:you're|you are|that you're|are you) )not (?:an? |just an? )?(?:ai|artificial intelligence|machine|${bot})(?:${hyphen}(?:assistant|agent|${bot}))?`,
    r`(?:no|without) (?:chat ?)?bots`,
    r`(?<!\b(?:to|with|for|an?|our|no|your|next|any|request) )live agent`,
    '(?:answered|staffed|written) by (?:real |actual )?(?:humans?|people)',
  ],
  person: [
    '(?:has |have |just )?joined (?:the|this|your) (?:chat|conversation)|is joining (?:the|this) (?:chat|conversation)',
    r`connect(?:ing|ed)? (?:you )?(?:now |directly )?(?:to|with) (?:an? |our |the |one of our )?${betweenHuman}(?:${someone}|someone|somebody)`,
    r`(?:being|been) transferred to (?:an? |our )?${betweenHuman}${someone}|(?:talk|speak|chat) (?:to|with) (?:our )?sales`,
    r`(?:transferr(?:ing|ed)|handing|forwarding|routing) you|(?:i'll|i will|let me|can) (?:transfer|hand|forward) you`,
    r`pass(?:ing|ed)? (?:this|you|it|your \p{L}{1,16}) (?:on |over |along )?to`,
    "(?:i'll|i will|let me) (?:get|find|fetch|bring in) (?:you )?(?:an? |our )?(?:team ?mate|colleague|human|person|someone|team)",
    r`(?:an? |our |the )(?:team ?mate|colleague|human|person|team|member of (?:our|the) team|agent|representative) (?:will|can|is going to) (?:reply|follow up|get back|answer|respond|be with you|join|help you)`,
    r`you(?:'re| are) now (?:chatting|talking|speaking|connected) (?:with|to)(?! (?:an? |our |the |your )?(?:\p{L}{1,16} )?(?:ai|artificial|bot|chat ?bot|automated|virtual|digital|machine|robot))`,
    r`(?:talk|speak|chat|write) (?:to|with) (?:an? |our |the |one of our )?${betweenHuman}(?:${someone}|someone|somebody)`,
    r`(?:request|reach|contact|ask for|need|want|prefer) (?:an? |our |to \p{L}{1,16} (?:to|with) an? )?(?:real |live )?(?:human|person|agent|representative)`,
    '(?:will )?respond as soon as they join|as soon as (?:someone|an? (?:agent|colleague|team ?mate|person)) (?:is|becomes) (?:available|free)',
    '(?:in|position in) (?:the|a|our) queue',
    'routed to (?:an? |our )?(?:human |live )?(?:agent|team|person)',
    r`(?<!\b(?:not|no) (?:an? )?)human (?:agent|support|help|assistance|operator|representative|advis[oe]r|team ?mate|hand-?over|hand-?off|colleague)s?`,
    '(?:to|for|request) an? live (?:agent|person|human|representative)',
    'leave (?:us )?(?:your|an) e-?mail|leave (?:us )?a message',
    '(?:has |have )?left the (?:conversation|chat)',
    r`(?:our|the) (?:(?:support|sales|service|customer|customer service|care) )?team (?:(?:typically|usually|normally|generally|currently) )?(?:repl(?:y|ies)|responds?|gets? back|answers?)`,
    "(?:we'll|we will) get back to you",
    '(?:all|our) (?:of our )?(?:human )?(?:agents|representatives|advis[oe]rs|operators) (?:are|is) (?:currently )?(?:busy|online|available|here)',
  ],
  hours: [
    r`(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|s|rs)?\.? ?(?:-|–|—|to|through|thru|until) ?(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|s|rs)?`,
    '(?:office|opening|business|working|service|support|chat|operating) hours',
    r`(?:available|online|open|reachable) (?:(?:on )?weekdays|(?:from |between |until |at )\d)`,
    r`(?:(?:we'll|we will|team will) be )?back (?:online )?(?:(?:at|from) \d|on (?:mon|tue|wednes|thurs|fri|satur|sun)|tomorrow)`,
  ],
  away: [
    r`(?:can(?:not|'t| not)|unable to|not (?:currently )?(?:possible|able) to|no longer) (?:(?:currently|now|directly|here|yet|get|be) )*(?:talk|speak|chat|connect(?:ed)?|transfer(?:red)?|reach|contact)(?: you)?(?: (?:to|with))? (?:an? |any |our |the |one of our )?(?:(?:real|live|human|actual) )?${someone}`,
    r`\bno (?:(?:live|human|real|of our) )*${someone} (?:(?:is|are) )?(?:(?:currently|now|here) )?(?:available|online|reachable|free)`,
    r`(?:live|human|our|all|the) (?:(?:live|human|support|of our) )*(?:${someone}|chat|support|help) (?:is|are) (?:(?:currently|now|all|all currently) )?(?:offline|unavailable|away|closed|no longer available|not (?:available|online|here))`,
    r`(?:we're|we are|(?:our|the) team is) (?:currently |now )?(?:offline|closed|away)`,
  ],
} satisfies Worded;
