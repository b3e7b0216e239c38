import type { Worded } from './worded.ts';
import { hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:não (?:sou|é|somos)|sem|nem|nenhum) (?:uma? |um |com )?)`;

const intelligence = 'inteligência artificial';
const bot = '(?:chat ?-?bot|bot|robô|robot|programa de computador|máquina|assistente automático)';
const someone =
  '(?:atendente|agente|pessoa|humano|operadora?|consultora?|especialista|colega|representante|assessora?|colaborador(?:a)?)';

/** Patterns of what chats say in Portuguese. */
export const portuguese = {
  bare: [
    r`${affirmed}(?:assistente|agente|chat ?-?bot|bot|consultora?|ajudante|chat|sistema)(?: (?:virtual|digital|inteligente|conversacional|automático))?(?: (?:alimentad[oa]|baseado|baseada|movid[oa]|criado|impulsionad[oa]) (?:por|em|com|a))?(?: (?:de|com|por|em|a))${hyphen}(?:uma )?ia`,
    r`(?:assistente|agente|chat ?-?bot)(?: virtual| digital)? ia(?! \p{L})`,
    r`${affirmed}${intelligence}(?! (?:s\.?a|lda|ltda|labs?))`,
  ],
  notice: [
    r`(?:gerad|criad|escrit|produzid|respondid|elaborad|alimentad|impulsionad)[oa]s? (?:por|com|através de) (?:uma |a )?(?:ia|${intelligence})`,
    r`(?<!(?:^|[^\p{L}])não )(?:eu )?sou (?:só |apenas )?(?:uma? |um |o seu |a sua |o teu |o |a )(?:(?!pessoa|human)\p{L}{1,16} ){0,2}(?:ia|${bot})(?! aspirador)`,
    r`não sou (?:um |uma )?(?:ser )?(?:human[oa]|pessoa)(?: real)?`,
    r`(?:está|estás|você está|estão) (?:a (?:falar|conversar|interagir)|falando|conversando|interagindo|teclando) com (?:uma? |um |o nosso |a nossa )?(?:(?!pessoa|human)\p{L}{1,16} ){0,2}(?:ia|${intelligence}|${bot}|assistente virtual)`,
    r`não está(?:s)? (?:a (?:falar|conversar)|falando|conversando) com (?:um |uma )?(?:ser humano|humano|pessoa)`,
    r`(?:a |nossa )?ia pode (?:\p{L}{1,16} )?(?:cometer erros|errar|gerar|produzir|fornecer|conter)`,
    r`pode (?:\p{L}{1,16} )?(?:gerar|produzir|fornecer|conter) (?:informações|respostas) (?:incorretas|imprecisas|erradas|inexatas)`,
    r`respostas? (?:(?:são|é|foram) )?(?:automáticas )?(?:gerad|criad|dad|fornecid)as? (?:por|com) (?:uma |um |a )?(?:ia|${bot})`,
    r`(?:pergunte|pergunta|perguntar|fale|falar|converse|conversar) (?:à|com a|com uma|a) (?:nossa )?ia`,
    r`(?:este|esse|nosso|o nosso) (?:chat|serviço|assistente|atendimento) (?:usa|utiliza|funciona com|é baseado em) (?:a )?ia`,
    r`(?:assistente|agente|sistema|atendimento) automatizado`,
  ],
  name: [
    r`${affirmed}(?:assistente|agente|consultora?|atendente|ajudante) (?:virtual|digital|inteligente|conversacional)`,
    r`(?:respostas?|mensage(?:m|ns)) automáticas?`,
    '^automático$',
  ],
  human: [
    r`(?<!(?:^|[^\p{L}])não )sou (?:um |uma )?(?:ser humano|human[oa]|pessoa (?:real|de verdade))`,
    r`(?<!(?:^|[^\p{L}])(?:com|a|por) (?:uma )?)pessoas? rea(?:l|is)`,
    r`não (?:sou|somos|é) (?:uma? |um )?(?:chat ?-?bot|bots?|ia|inteligência artificial|máquina)`,
    r`(?<!(?:^|[^\p{L}])não )está(?:s)? (?:a falar|falando|conversando|a conversar) com (?:um |uma )?(?:ser humano|humano|pessoa)`,
  ],
  person: [
    r`entrou (?:no chat|na conversa|neste chat)|(?:saiu|deixou) (?:do chat|da conversa|a conversa|o chat)`,
    r`(?:vou|irei) (?:te |lhe |o |a )?(?:transferir|passar|encaminhar|conectar|ligar)(?:-lo|-la|-te|-lhe)?|transferindo|a transferir`,
    r`(?:falar|fale|fala|conversar|converse|contactar|contatar) (?:diretamente )?com (?:um |uma |o nosso |a nossa |nossos |um de nossos |um dos nossos )?(?:nossa equipe|nossa equipa|equipe|equipa|alguém|${someone}(?:e?s)?)(?! (?:virtual|de ia|com ia|digital|automático))`,
    r`(?<!(?:^|[^\p{L}])(?:não é um|sem|nenhum) )(?:atendente|agente|atendimento|operador|suporte|apoio|assistente|ajuda)s? human[oa]s?`,
    'na fila|em fila de espera|lista de espera',
    r`(?:um|uma) d[eoa]s? noss[oa]s (?:atendentes|agentes|consultores|especialistas|colegas|operadores|colaboradores)`,
    r`(?:deixe|deixa) (?:o seu|seu|o teu|uma|a sua) (?:e-?mail|mensagem)`,
    r`(?:nossa equipe|a nossa equipa|nossa equipa) (?:te |lhe )?(?:responde|responderá|irá responder|entrará em contato|entrará em contacto|vai responder)|entraremos em contac?to`,
  ],
  hours: [
    r`(?:de )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom)(?:-feira)?\.? ?(?:-|–|—|a|à|até) ?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom)(?:-feira)?`,
    'horário(?:s)? (?:de (?:atendimento|funcionamento|serviço|trabalho|expediente)|comercial)|nosso horário',
    r`(?:disponível|disponíveis|abertos?|online) (?:\p{L}{1,16} ){0,4}(?:das|de|entre|até)(?: as| às)? \d`,
    r`das \d{1,2}(?:[:h]\d{0,2})? (?:às|as) \d{1,2}(?:[:h]\d{0,2})?`,
  ],
  away: [
    r`(?:não (?:pode[sm]?|é (?:mais )?possível|podemos)|já não pode) (?:(?:agora|aqui|mais|atualmente|diretamente) )*(?:falar|conversar|contactar|contatar|transferir)(?: com| para)? (?:uma? |um |nossos |nenhum )?${someone}(?:e?s)?`,
    r`(?:não há|nenhum|nenhuma) (?:(?:agora|dos nossos|nenhum) )*${someone}(?:e?s)?(?: human[oa]s?)? (?:está |no momento )?(?:disponíve(?:l|is)|online)`,
    r`${someone}(?:e?s)? (?:human[oa]s? )?(?:está|estão|não está|não estão) (?:(?:agora|atualmente|todos) )*(?:offline|ausentes?|indisponíve(?:l|is)|disponíve(?:l|is)(?<=não (?:está|estão) (?:agora |atualmente )?disponíve(?:l|is)))`,
    r`(?:estamos|nossa equipe está|a nossa equipa está) (?:atualmente |no momento )?(?:offline|fechados?|ausentes?|indisponíve(?:l|is))`,
  ],
} satisfies Worded;
