import type { Worded } from './worded.ts';
import { aiAfter, hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:non (?:sono|è|siamo)|senza|né|nessun) (?:una? |un'|un )?)`;

const intelligence = 'intelligenza artificiale';
const bot = '(?:chat ?-?bot|bot|robot|programma informatico|macchina|assistente automatico|sistema automatico)';
const someone =
  '(?:operator(?:e|i|rice)|agent[ei]|esser[ei] uman[oi]|person[ae]|consulent[ei]|collega|umano|espert[oi]|addett[oi]|rappresentante)';

/** Patterns of what chats say in Italian. */
export const italian = {
  bare: [
    r`${affirmed}(?:assistente|agente|chat ?-?bot|bot|consulente|sistema|aiutante)(?: (?:virtuale|digitale|intelligente|conversazionale))?(?: (?:basat[oa]|alimentat[oa]|supportat[oa]|potenziat[oa]) (?:su|da|con|sull'|dall'))?${hyphen}(?:con |di |dell'|l')?${aiAfter}`,
    r`${affirmed}${intelligence}(?! (?:s\.?r\.?l|s\.?p\.?a|labs?))`,
  ],
  notice: [
    r`(?:generat|creat|scritt|prodott|fornit|alimentat|assistit|supportat)[oaie] (?:dall'|da un'|da |con l'|tramite |con )(?:ia|ai|${intelligence})`,
    r`(?<!(?:^|[^\p{L}])non )(?:io )?sono (?:solo )?(?:un'|una |un |il tuo |la tua |l')(?:(?!umano|persona)\p{L}{1,16} ){0,2}(?:${aiAfter}|${bot})(?! (?:aspirapolvere|da cucina))`,
    r`non sono (?:un |una |un')?(?:essere )?(?:uman[oa]|persona)`,
    r`(?:stai|sta|state) (?:chattando|parlando|conversando|interagendo|comunicando|dialogando) con (?:un'|una |un |il nostro |la nostra |l')?(?:(?!umano|persona|nostro)\p{L}{1,16} ){0,2}(?:${aiAfter}|${intelligence}|${bot}|assistente virtuale)`,
    r`non (?:stai|sta|state) (?:chattando|parlando|conversando) con (?:un |una )?(?:essere umano|umano|persona)`,
    r`(?:l'|la nostra |la )?(?:ia|ai) può (?:\p{L}{1,16} )?(?:commettere errori|sbagliare|generare|produrre|fornire|contenere)`,
    r`può (?:\p{L}{1,16} )?(?:generare|produrre|fornire|contenere) (?:informazioni|risposte) (?:imprecise|inesatte|errate|non corrette|non accurate)`,
    r`rispost[ae] (?:(?:sono|è|vengono|viene) )?(?:generat|fornit|dat|creat)[ae] (?:da |dall'|da un |da un'|con )(?:ia|${intelligence}|${bot})`,
    r`(?:chiedi|chiedere|parla|parlare|chatta|chattare) (?:all'|con l'|con la nostra |alla nostra )(?:ia|ai)(?!\p{L})`,
    r`(?:questa|questo|la nostra|il nostro) (?:chat|servizio|assistente) (?:usa|utilizza|si basa su|sfrutta) (?:l'|un')?(?:ia|ai)`,
    r`(?:assistente|agente|sistema) automatizzato`,
  ],
  name: [
    r`${affirmed}(?:assistente|agente|consulente|operatore|aiutante) (?:virtuale|digitale|intelligente|conversazionale)`,
    r`(?:rispost[ae]|messaggi(?:o)?) automatic(?:a|he|o|i)`,
    '^automatico$',
  ],
  human: [
    r`(?<!(?:^|[^\p{L}])non )sono (?:un |una )?(?:vero |vera )?(?:essere umano|uman[oa]|persona (?:vera|reale|in carne)|persona)(?! non)`,
    r`non (?:sono|siamo|è) (?:una? |un'|un )?(?:chat ?-?bot|bot|ia|${intelligence}|macchina)`,
    r`(?<!(?:^|[^\p{L}])non )(?:stai|sta) (?:chattando|parlando) con (?:un |una )?(?:vera |vero )?(?:essere umano|umano|persona)`,
    r`(?<!(?:^|[^\p{L}])con (?:una )?)(?:persona reale|persona vera|persone reali|persone vere)`,
  ],
  person: [
    r`(?:si è unit[oa]|è entrat[oa]|si è aggiunt[oa]) (?:alla|nella|in) (?:chat|conversazione|questa chat)|ha (?:abbandonato|lasciato) la (?:chat|conversazione)`,
    r`(?:la|ti|vi) (?:trasferisco|passo|metto in contatto|collego|trasferirò|metterò in contatto)`,
    r`(?:parlare|parla|chattare|chatta|comunicare|contattare|contatta|mettiti in contatto) (?:direttamente )?(?:con )?(?:un |una |un'|il nostro |i nostri |uno dei nostri )?(?:vero |vera )?(?:${someone}|team|qualcuno)(?! (?:virtuale|ai|ia|digitale|automatico))`,
    r`(?<!(?:^|[^\p{L}])(?:nessun|non (?:sono|è) un) )(?:operatore|operatori|agente|assistenza|supporto|consulente|aiuto) uman[oaie]`,
    r`in coda(?! di)|in attesa di un operatore|lista d'attesa`,
    r`(?:uno|una) dei nostri (?:operatori|agenti|consulenti|colleghi|esperti)|un nostro (?:operatore|collega|consulente|agente)`,
    r`(?:lascia|lasciaci|lasci) (?:la tua|la sua|un|una) (?:e-?mail|mail|messaggio)`,
    r`il nostro team (?:ti |le )?(?:risponde|risponderà|contatterà)|ti (?:risponderemo|ricontatteremo|contatteremo)`,
  ],
  hours: [
    r`(?:dal )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\.? ?(?:-|–|—|al|a) ?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)`,
    `(?:orari(?:o)?|ore) (?:di (?:apertura|lavoro|ufficio|servizio|assistenza)|d'ufficio|lavorativi)|i nostri orari`,
    r`(?:disponibil[ei]|apert[oi]|attiv[oi]) (?:\p{L}{1,16} ){0,3}(?:dalle|dalle ore|tra le|fino alle) \d`,
    r`dalle \d{1,2}(?:[:.]\d{2})? alle \d{1,2}(?:[:.]\d{2})?`,
  ],
  away: [
    r`(?:non (?:puoi|può|è possibile|possiamo)|non è più possibile) (?:(?:ora|qui|attualmente|direttamente|più) )*(?:parlare|chattare|contattare|trasferirti|trasferirla)(?: con| a)? (?:un |una |un'|i nostri |nessun )?(?:vero |vera )?${someone}`,
    r`nessun[oa]? (?:dei nostri )?${someone} (?:umano )?(?:è |al momento )?(?:disponibile|online|raggiungibile)`,
    r`${someone} (?:uman[oaie] )?(?:è|sono|non è|non sono) (?:(?:ora|attualmente|al momento) )?(?:offline|assent[ei]|disponibil[ei](?<=non (?:è|sono) (?:ora |attualmente |al momento )?disponibil[ei]))`,
    r`(?:siamo|il nostro team è) (?:attualmente |al momento )?(?:offline|chius[oi]|non disponibil[ei]|assent[ei])`,
  ],
} satisfies Worded;
