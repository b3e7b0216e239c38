import type { languages } from './phrase.ts';

/**
 * Words that tell, within one sentence of running text, who speaks. `person`: the person wishes or asks for
 * something; a widget that shows an earlier conversation again shows that, too. `chat`: the chat speaks to them, or
 * of itself. `offer`: it asks whether they want something.
 */
interface Sides {
  readonly person: readonly string[];
  readonly chat: readonly string[];
  readonly offer: readonly string[];
}

const r = String.raw;

/** By language, in the letters that phrases are written over. */
const sides = {
  en: {
    person: [
      r`i (?:(?:really|just|only|also|still|would|do|don't|do not|rather|actually|simply) )*(?:want|wanted|need|needed|wish|prefer|hate|demand|insist|like|asked)(?! to (?:help|introduce|assist|ask|know|thank|let you))`,
      r`i'd (?:(?:really|much|also) )*(?:like|rather|prefer|love)(?! to (?:help|introduce|assist|ask|know|thank|let you))`,
      r`(?:can|could|may|might|am|did|should|must|shall|was) i(?! (?:help|assist|be of|show|offer|suggest|do|answer|support|find|get you|connect you|transfer you|put you))`,
      r`are you (?:(?:really|actually|just|even|still|not|now|like) )*(?:an?|the|human|real|ai|robot|alive|someone)`,
      r`(?:is|was|isn't) (?:this|that|it) (?:(?:really|actually|just|even) )*(?:an?|the|human|real|ai)`,
      r`(?:is|isn't) (?:there|anyone|anybody|someone|somebody) (?:an?|any|real|human|here|there|else|available|who|in|on|at)`,
      r`(?:who|what) (?:am i|are you|is this)|how do i|where (?:is|are|do i)`,
      r`let me (?:talk|speak|chat|write|see|have)`,
      r`(?:get|give|connect|transfer|forward|put|hand|pass|send|route|switch|bring|find) me(?! (?:a|an) (?:moment|second|minute|try|chance|question)| (?:your|more|some|any))`,
      r`(?:can|could|would|will|won't|do|don't) you (?:(?:please|just|also|even) )*(?:connect|transfer|forward|put|get|send|find|bring|route|switch|pass|hand|give|have|let|be|stop|call)`,
      r`please[.!?]*$|^please (?:talk|speak|chat|connect|transfer|get|let|give|put|no)`,
    ],
    chat: [
      r`you(?:'(?:re|ll|ve|d))?|yours?|yourself|we(?:'(?:re|ll|ve|d))?|us|ours?|joined|left the|is joining|will|as soon as|(?:answered|staffed|written) by`,
      r`(?:i'm|i am) (?:(?:indeed|actually|definitely|really|now|just) )*(?:connecting|transferring|forwarding|passing|handing|routing|getting|an? |human|not |real)`,
      r`(?:i'll|i will|let me) (?:connect|transfer|get|find|fetch|pass|forward|hand|put|bring|ask|check|send|route)`,
      'transferring|forwarding|not an? (?:ai|chat ?bot|bot)',
    ],
    offer: [r`would you (?:like|prefer)|do you (?:want|need|prefer)|shall i|should i|want to|prefer to|rather`],
  },
  de: {
    person: [
      r`ich (?:(?:nur|gerne?|jetzt|bitte|doch|auch|lieber) )*(?:will|möchte|brauche|benötige|wünsche|hätte|würde|suche|verlange|bevorzuge|hasse|wollte)(?! (?:ihnen|dir|euch|sie|dich|mich (?:vorstellen|kurz)))`,
      r`(?:^|wie |wo |wann |warum )(?:kann|könnte|darf|soll|spreche|rede|chatte|schreibe|bin) ich(?! (?:ihnen|dir|euch|sie|dich|helfen|behilflich|heute|für|weiterhelfen|ihr|dein))`,
      r`(?:will|brauche|möchte) ich (?:einen?m?|mit|jetzt|bitte|nicht|keinen?|endlich)`,
      r`(?:bist du|sind sie|seid ihr|ist (?:das|da|hier|dort|dies)) (?:(?:wirklich|echt|eigentlich|auch|nur|denn|etwa|überhaupt|jetzt|hier) )*(?:eine?n?|jemand|mensch|echte?r?|ki|bot|real)`,
      r`(?:mit wem|wer) (?:spreche|chatte|schreibe|rede|bist|sind|antwortet)`,
      r`(?:verbinden?|geben?|gib|lassen?|lass|holen?|hol|leiten?|stellen?|schicken?) (?:sie )?(?:mich|mir)`,
      r`bitte (?:(?:mit|an|zu) )?(?:k?eine[mnr]?|echte\p{L}?)(?! (?:moment|augenblick))|bitte[.!?]*$`,
      r`(?:können|könnten|kannst|könntest|würden|würdest) (?:sie|du|ihr) (?:mich|mir|bitte)`,
      r`gibt es (?:hier )?(?:auch )?(?:eine?n?|echte|jemand)|(?:haben sie|habt ihr|hast du) (?:eine?n?|auch|echte)`,
    ],
    chat: [
      r`sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|euch|eure?[nmrs]?|wir|uns|unser(?:e[nmrs]?|s)?`,
      'beigetreten|betreten|übernommen|verlassen|weitergeleitet|ich (?:verbinde|leite|bin)|(?:verbinde|leite) ich',
      'wird|werden|wurde|wurden|meldet|antwortet|kümmert|übernimmt|beantwortet',
    ],
    offer: [
      r`möchten sie|möchtest du|wollen sie|willst du|soll ich|sollen wir|darf ich (?:sie|dich)|brauchen sie|brauchst du`,
    ],
  },
  fr: {
    person: [
      r`je (?:ne |n')?(?:veux|voudrais|souhaite|souhaiterais|préfère|préférerais|cherche|demande|voulais|désire)(?! (?:vous|t'|te )(?:aider|accompagner))`,
      r`j'(?:aimerais|ai besoin|en ai marre|exige)`,
      r`(?:puis-je|pourrais-je|est-ce que je|dois-je|suis-je|parlé-je)(?! (?:vous|t'|te |peux vous|peux t))`,
      r`(?:êtes-vous|es-tu|est-ce que (?:vous êtes|tu es|c'est)|y a-t-il|avez-vous|as-tu)|est-ce (?:une? |bien|vraiment)`,
      r`(?:vous êtes|tu es|c'est|t'es) (?:bien |vraiment |juste )?(?:une? |humain)[^.!?]*\?`,
      r`(?:passez|mettez|transférez|transfère|passe|mets|donnez|donne|connectez|redirigez)-(?:moi|le|la)|laissez-moi (?:parler|discuter)|me (?:passer|transférer|mettre en|rediriger|connecter)`,
      r`(?:s'il (?:vous|te) plaît|svp|stp)[.!?]*$|avec qui|qui (?:êtes-vous|es-tu)`,
    ],
    chat: [
      r`vous|votre|vos|tu|te|toi|ton|ta|tes|nous|notre|nos|a rejoint|vient de rejoindre|a quitté|je suis|je (?:vous|te)|ce n'est pas`,
    ],
    offer: [
      r`souhaitez-vous|voulez-vous|veux-tu|souhaites-tu|vous souhaitez|besoin d|désirez-vous|préférez-vous|aimeriez-vous`,
    ],
  },
  es: {
    person: [
      r`(?:quiero|quisiera|necesito|prefiero|deseo|me gustaría|querría|busco|exijo|odio)(?! (?:ayudar|presentar|saber|agradecer)\p{L}*)`,
      r`(?:puedo|podría) (?:hablar|chatear|conversar|comunicarme|contactar)`,
      r`(?:puedes?|podrías?) (?:pasarme|ponerme|transferirme|conectarme|comunicarme)`,
      r`pásame|páseme|ponme|póngame|conéctame|comuníqueme|comunícame|transfiéreme|deme|déjame hablar|déjeme hablar`,
      r`(?:eres|es usted|sois|es esto|esto es) (?:(?:realmente|de verdad|acaso) )*(?:una?|human|real|ia|robot)`,
      r`estoy (?:hablando|chateando)|hay (?:alguien|algún|alguna|una persona|un agente)|tienen? (?:algún|alguna|una?) (?:agente|persona|human)`,
      r`por favor[.!?]*$|con quién|quién eres|qué eres`,
    ],
    chat: [
      r`usted(?:es)?|les?|te|ti|tus?|sus?|contigo|nosotros|nos|nuestr[oa]s?|estás|está|puedes?`,
      r`se (?:ha )?(?:unido|unió|incorporó|incorporado)|ha (?:abandonado|dejado)|soy|somos|transfiriendo|transferid[oa]`,
    ],
    offer: [r`quieres?|deseas?|(?:te|le) gustaría|prefieres?|necesitas?`],
  },
  it: {
    person: [
      r`(?:voglio|vorrei|ho bisogno|preferisco|preferirei|desidero|mi serve|esigo|odio|mi piacerebbe)(?! (?:aiutar|presentar|saper)\p{L}*)`,
      r`(?:posso|potrei) (?:parlare|chattare|avere|contattare|comunicare)|(?:sto|stavo) (?:parlando|chattando)`,
      r`(?:sei|siete|lei è|è) (?:(?:davvero|proprio|veramente|solo) )*(?:un'|una |un |uman|ver[oa])[^.!?]*\?`,
      r`(?:c'è|ci sono) (?:un|una|qualcuno|dei)`,
      r`passami|passatemi|mi (?:passi|passa|metta|metti|trasferisca|faccia parlare|dia)|mettimi|trasferiscimi|collegami|fammi parlare|dammi`,
      r`(?:può|puoi) (?:passarmi|mettermi|trasferirmi|farmi)|(?:per favore|per piacere)[.!?]*$|con chi|chi sei|cosa sei`,
    ],
    chat: [
      r`t[ei]|tuo|tua|tuoi|tue|lei|vi|voi|vostr[oaie]|suo|sua|noi|nostr[oaie]|sei|stai|sta|puoi|può|sono|siamo|risponde(?:rà)?`,
      r`si è (?:unit|aggiunt)[oa]|è entrat[oa]|ha (?:abbandonato|lasciato)|(?:la|ti|vi) (?:trasferi|pass|mett|colleg)\p{L}*`,
    ],
    offer: [r`vuoi|vuole|desideri|desidera|preferisci|preferisce|ti va|vorresti|hai bisogno|ha bisogno`],
  },
  nl: {
    person: [
      r`ik (?:(?:nu|graag|alleen|echt|liever|gewoon) )*(?:wil|wilde|zou|zoek|hoef|prefereer|haat|eis)(?! (?:je|u|jou|jullie|graag helpen|me (?:even )?voorstellen))`,
      r`(?:^|hoe |waar |wanneer )(?:kan|mag|kon|spreek|praat|chat) ik(?! (?:je|u|jou|jullie|helpen|vandaag|voor))`,
      r`(?:wil|wou) ik (?:een|met|nu|geen|graag)`,
      r`(?:ben|bent) (?:je|jij|u) (?:(?:echt|wel|nu|ook|eigenlijk|gewoon) )*(?:een|mens|robot|ai)`,
      r`is (?:dit|dat|er|hier|daar) (?:(?:echt|wel|ook|eigenlijk|daar|hier) )*(?:een|iemand|mens|ai)`,
      r`(?:verbind|geef|stuur|zet|laat|breng|schakel) (?:mij|me)(?! weten)|(?:kun|kan|kunt|wil|wilt|zou) (?:je|jij|u) (?:mij|me|alsjeblieft)`,
      r`(?:alsjeblieft|alstublieft|graag|aub)[.!?]*$|met wie|wie ben`,
    ],
    chat: [
      r`je|jij|jou|jouw|u|uw|jullie|we|wij|ons|onze|ik (?:verbind|ben)|neemt|doet mee|deelgenomen|toegevoegd|verlaten|reageert|antwoordt|zal|gaat|helpt|komt`,
    ],
    offer: [r`wil (?:je|u|jij)|wilt u|zal ik|heb (?:je|jij) (?:hulp|liever)|(?:praat|spreekt|chat) (?:je|u) liever`],
  },
  pl: {
    person: [
      r`(?:chcę|chciał(?:bym|abym)|potrzebuję|wolę|wolał(?:bym|abym)|żądam|poproszę|szukam)(?! (?:ci|pani|panu|państwu|się przedstawić|pomóc))`,
      r`proszę (?:o (?:rozmowę|kontakt|połączenie|człowieka|konsultanta)|mnie|z )|proszę[.!?]*$`,
      r`czy (?:mogę|mógłbym|mogłabym|rozmawiam|jesteś|jest|to|pan|pani|piszę|są)(?! (?:\p{L}{1,12} ){0,2}pom)`,
      r`(?:połącz|przełącz|przekieruj|daj|dajcie|połączcie|przekaż|połączyć|przełączyć|przekierować) mnie|z kim|kim jesteś`,
    ],
    chat: [
      r`cię|ciebie|ci|tw(?:ój|oja|oje|ojego)|pan|pani|pana|panią|państw[aou]|nas|nam|nasz(?:e|a|ym|ymi|ych)?|jesteś|jesteśmy|możesz|mogą|rozmawiasz|nie jest`,
      r`dołączyła?|opuściła?|łączę|połączę|przełączam|przekierowuję|przekazuję|odpowie|odpowiada|skontaktuj(?:e|emy)?|porozmawiaj|zostaw|pozostaw|podaj|jestem`,
    ],
    offer: [r`(?:czy )?chcesz|czy chciał(?:byś|abyś)|wolisz|potrzebujesz`],
  },
  pt: {
    person: [
      r`(?:quero|queria|gostaria|preciso|prefiro|desejo|necessito|exijo|odeio)(?! (?:de )?(?:(?:te|lhe|o|a) )?(?:ajudar|apresentar|saber|agradecer)\p{L}*)`,
      r`(?:posso|poderia|consigo) (?:falar|conversar|ter|contactar|contatar|ser)`,
      r`(?:és|é|você é|vocês são|isto é|isso é) (?:(?:mesmo|realmente|só|apenas) )*(?:uma? |human|real)[^.!?]*\?`,
      r`(?:há|tem|existe) (?:alguém|algum|uma?)|(?:estou|estava) (?:falando|a falar|conversando)`,
      r`(?:passe|passa|transfira|transfere|ligue|liga|conecte|conecta|coloque|ponha|deixe|dê)-me|me (?:passa|passe|transfira|transfere|conecte|conecta|coloque|coloca|liga|deixa falar)`,
      r`por favor[.!?]*$|com quem|quem é você|quem és`,
    ],
    chat: [
      r`você|vocês|te|ti|tu|teu|tua|seus?|suas?|lhe|contigo|nós|nos|noss[oa]s?|está|estás|podes?|entrou|saiu|deixou|vou|irei|transferi(?:ndo|r)|sou|somos|entraremos`,
    ],
    offer: [r`quer|queres|desejas?|preferes?|precisas?`],
  },
} satisfies Readonly<Record<(typeof languages)[number], Sides>>;

/** One pattern for a side in all languages: a page in one language often has a chat in another. */
export function sidePattern(side: keyof Sides): string {
  return Object.values(sides)
    .flatMap((one: Sides) => one[side])
    .join('|');
}
