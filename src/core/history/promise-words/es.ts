import type { PromiseWords } from './promise-words';

const TO_YOU = String.raw`(?:te|le|les|os|se lo|te lo|nos)`;
const STEM = String.raw`(?:contest|respond|llam|avis|escrib|envi|inform|dec|dig|dir|mantendr|manten|volver|comunic|contact|confirm|devolver|reembols|mand|pondr|pon|actualiz|cuent|contar)`;
const OURS = String.raw`(?:nuestro (?:\w+ )?equipo|nuestros (?:\w+ )?(?:agentes|companeros)|un[a]? (?:companer[oa]|agente|asesor[a]?|especialista|tecnico)|alguien (?:del|de nuestro) equipo)`;

export const spanish: PromiseWords = {
  doing: [
    String.raw`\b${TO_YOU} ${STEM}(?:o|e|emos|amos|imos|omos|aremos|eremos|iremos|are|ere|ire|re|remos|go|goemos)\b`,
    String.raw`\b(?:contestaremos|responderemos|llamaremos|llamare|escribiremos|enviaremos|informaremos|volveremos a|reembolsaremos|revisaremos|actualizaremos|mantendremos|comprobaremos|resolveremos|solucionaremos)\b`,
    String.raw`\b(?:vamos|voy) a (?:\w+(?:rte|rle|rles|rlo|rla|rselo)\b|(?:contestar|responder|llamar|avisar|escribir|enviar|informar|revisar|comprobar|verificar|resolver|solucionar|gestionar|reembolsar|contactar|confirmar)\b)`,
    String.raw`\b${TO_YOU} (?:damos|daremos|doy|dare|haremos|hare) (?:una? |el )?(?:respuesta|noticias|reembolso|abono|devolucion|actualizacion|llamada|aviso)\b`,
    String.raw`\b${OURS} (?:\w+ )?(?:${TO_YOU} |se )?\w+ran?\b`,
    String.raw`\b(?:reembolso|abono|caso|solicitud|devolucion)\b[^,;]{0,30} (?:se hara|se procesara|se realizara|se abonara|sera (?:procesad|realizad|abonad|resuelt|enviad)[oa])`,
    String.raw`\b(?:recibiras|recibira|tendras|tendra)\b[^,;]{0,30}\b(?:respuesta|llamada|correo|mensaje|noticias|reembolso|actualizacion)\b`,
  ],
  asking: String.raw`\b(?:danos|denos|permitenos|permitanos|dame)`,
  never: String.raw`\b(?:si|en caso de|cuando (?:nos|lo|tengas|tenga|recibas)|una vez que|no (?:podremos|podemos|te|le|vamos|hay)|nos escribiste|dijiste|dijimos)\b`,
  request: String.raw`\b(?:envia\w*|enviano\w*|escribe\w*|escriban\w*|mandan?\w*|rellena\w*|completa\w*|contacta\w*|facilita\w*|comparte\w*|indica\w*|por favor|favor de)\b[^.]*\b(?:y|e|para que|asi) (?:te |le |les |os |se lo )?$`,
  between: String.raw`\b(?:por que|porque|que|cuando|fue|era|estaba|tu (?:vuelo|pedido|reserva|viaje|cita|tren))\b`,
  before: String.raw`\b(?:buenos|desde|del?|cada|hasta|ultimo|pasado|para tu)\s*$`,
  after: String.raw`^\s?(?:pasad[oa]|anterior|despues de|desde)\b`,
  verbLast: false,
};
