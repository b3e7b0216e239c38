import type { Worded } from './worded.ts';
import { hyphen } from './pieces.ts';

const r = String.raw;

/** Not denied. */
const affirmed = r`(?<!(?:^|[^\p{L}])(?:no (?:soy|es|somos)|sin|ni|ningún|nunca) (?:una? |un |con )?)`;

const ai = '(?:ia|inteligencia artificial)';
const bot = '(?:chat ?-?bot|bot|robot|programa informático|máquina|asistente automático|agente automático)';
const someone =
  '(?:agente|persona|humano|asesora?|operador(?:a)?|representante|compañer[oa]|especialista|expert[oa]|ejecutiv[oa]|miembro de nuestro equipo)';

/** Patterns of what chats say in Spanish. */
export const spanish = {
  bare: [
    r`${affirmed}(?:asistente|agente|chat ?-?bot|bot|asesora?|ayudante|chat|sistema)(?: (?:virtual|digital|conversacional|inteligente|automático|de compras))?(?: (?:impulsad[oa]|basad[oa]|potenciad[oa]|creado) (?:por|en|con))?(?: (?:de|con|por|en))?${hyphen}(?:la )?(?:ia|inteligencia artificial)`,
    r`${affirmed}inteligencia artificial(?! (?:s\.?l|s\.?a|labs?))`,
  ],
  notice: [
    r`(?:generad|cread|escrit|redactad|producid|impulsad|respondid|asistid|potenciad)[oa]s? (?:por|con|mediante) (?:la |una )?${ai}`,
    r`(?<!(?:^|[^\p{L}])no )(?:yo )?soy (?:solo )?(?:una? |un |tu |su |el |la )(?:(?!persona|human)\p{L}{1,16} ){0,2}(?:ia|${bot})`,
    r`no soy (?:una |un )?(?:persona|ser humano|human[oa])(?: real)?`,
    r`(?:estás|está|estas|esta|usted está|te encuentras) (?:chateando|hablando|conversando|interactuando|comunicándote|comunicándose) con (?:una? |un |nuestr[oa] |el |la )?(?:(?!persona|human)\p{L}{1,16} ){0,2}(?:ia|inteligencia artificial|${bot}|asistente virtual)`,
    r`no (?:estás|está|estas|esta) (?:chateando|hablando|conversando) con (?:una |un )?(?:persona|ser humano|human[oa])`,
    r`(?:la |nuestra )?ia (?:puede|podría) (?:\p{L}{1,16} )?(?:cometer errores|equivocarse|generar|producir|dar|contener)`,
    r`puede (?:\p{L}{1,16} )?(?:generar|producir|dar|ofrecer|contener) (?:información|respuestas|informaciones) (?:incorrectas?|inexactas?|imprecisas?|erróneas?)`,
    r`respuestas? (?:(?:son|es|están|está) )?(?:automáticas )?(?:generad|cread|dad|elaborad)as? (?:por|con) (?:la |una |un |nuestro )?(?:ia|${bot})`,
    r`(?:pregunta|pregúntale|preguntar|habla|hablar|chatea|chatear) (?:a|con) (?:la |nuestra |una )ia`,
    r`(?:este|nuestro) (?:chat|servicio|asistente) (?:usa|utiliza|funciona con|se basa en) (?:la )?ia`,
    r`(?:asistente|agente|sistema|chat) automatizado`,
  ],
  name: [
    r`${affirmed}(?:asistente|agente|asesora?|ayudante|operador(?:a)?|consultor(?:a)?) (?:virtual|digital|inteligente|conversacional)`,
    r`(?:respuestas?|mensajes?) automátic[oa]s?`,
    '^automático$',
  ],
  human: [
    r`(?<!(?:^|[^\p{L}])no )soy (?:una |un )?(?:persona|ser humano|human[oa])(?: (?:real|de verdad))?`,
    r`(?<!(?:^|[^\p{L}])(?:con|a|por) (?:una |las )?)persona(?:s)? real(?:es)?`,
    r`no (?:soy|somos|es) (?:una? |un )?(?:chat ?-?bot|bots?|ia|inteligencia artificial|máquina)`,
    r`(?<!(?:^|[^\p{L}])no )(?:estás|está) (?:chateando|hablando|conversando) con (?:una |un )?(?:persona|ser humano|human[oa])`,
  ],
  person: [
    r`se (?:ha unido|unió|incorporó|ha incorporado) (?:al chat|a la conversación|a esta conversación)|ha (?:abandonado|dejado) (?:el chat|la conversación)`,
    r`(?:le|te) (?:paso|pasaré|comunico|comunicaré|conecto|conectaré|transfiero|transferiré|derivo) (?:ahora )?(?:con|a)`,
    r`transfiriendo(?:te|le)?|transferid[oa] a (?:una?|nuestro)`,
    r`(?:hablar|habla|hable|chatear|chatea|contactar|conversar|comunicarte|comunicarse|contacta) (?:directamente )?con (?:una? |un |nuestr[oa] |algún |el |uno de nuestros |nuestros )?(?:equipo|alguien|${someone}(?:e?s)?)(?! (?:virtual|de ia|con ia|automático|digital))`,
    r`(?<!(?:^|[^\p{L}])no (?:es un |hay )?)(?:agente|asesora?|operador(?:a)?|atención|ayuda|soporte|asistencia)s? human[oa]s?`,
    'en (?:la )?cola(?! de caballo)|lista de espera',
    r`(?:uno|una|alguien) de (?:nuestr[oa]s|nuestro) (?:agentes|asesor[ea]s|compañer[oa]s|equipo|especialistas|expert[oa]s|operadores)`,
    r`(?:deja|déjanos|déjenos|deje|dejar) (?:tu|su|un) (?:correo|e-?mail|mensaje)`,
    r`nuestro equipo (?:te |le )?(?:responderá|responde|contestará|contactará|atenderá)|nos pondremos en contacto`,
  ],
  hours: [
    r`(?:de )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom)s?\.? ?(?:-|–|—|a) ?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom)s?`,
    'horario(?:s)? (?:de (?:atención|servicio|oficina|apertura|trabajo)|comercial|laboral)|nuestro horario',
    r`(?:disponibles?|abiertos?|conectados?) (?:\p{L}{1,16} ){0,2}(?:de|desde|entre|hasta)(?: las)? \d`,
    r`de \d{1,2}(?:[:.]\d{2})? ?(?:h|am)? a \d{1,2}(?:[:.]\d{2})? ?(?:h|pm|horas)`,
  ],
  away: [
    r`(?:no (?:puedes?|es posible|podemos|podrás?)|ya no puedes?) (?:(?:ahora|aquí|actualmente|directamente) )*(?:hablar|chatear|contactar|comunicarte|transferirte|pasarte)(?: con| a)? (?:una? |un |nuestr[oa]s? |ningún |ninguna )?${someone}(?:e?s)?`,
    r`no hay (?:(?:ahora|ningún|ninguna|actualmente) )*${someone}(?:e?s)?(?: human[oa]s?)? (?:disponibles?|conectad[oa]s?|en línea)`,
    r`${someone}(?:e?s)? (?:human[oa]s? )?(?:está|están|no está|no están) (?:ahora |actualmente )?(?:desconectad[oa]s?|fuera de línea|ausentes?|disponibles?(?<=no están? (?:ahora |actualmente )?disponibles?))`,
    r`(?:estamos|nuestro equipo está) (?:actualmente |ahora )?(?:desconectados?|cerrados?|fuera de línea|ausentes?|fuera de horario)`,
  ],
} satisfies Worded;
