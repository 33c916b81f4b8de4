import type { PromiseWords } from './promise-words';

const OURS = String.raw`(?:nossa (?:\w+ )?equipe|nosso (?:\w+ )?(?:time|atendimento|suporte)|nossos (?:\w+ )?(?:especialistas|agentes)|um[a]? (?:colega|atendente|especialista|tecnic[oa]|consultor[a]?)|alguem (?:da|do) (?:nossa |nosso )?(?:equipe|time))`;
const INFINITIVE = String.raw`(?:te |lhe |o |a |entrar|dar|verificar|retornar|responder|ligar|enviar|mandar|avisar|informar|manter|resolver|analisar|checar|reembolsar|atualizar|falar)\w*`;

export const portuguese: PromiseWords = {
  doing: [
    String.raw`\b(?:retornaremos|retornarei|responderemos|responderei|daremos (?:um |uma |o )?(?:retorno|resposta|posicao|noticia|noticias|atualizacao)|entraremos em|entrarei em|enviaremos|enviarei|faremos (?:o |a |um |uma )?(?:reembolso|estorno|contato|retorno|envio|devolucao|verificacao)|informaremos|informarei|avisaremos|ligaremos|ligarei|manteremos|atualizaremos|verificaremos|resolveremos|reembolsaremos|contataremos|voltaremos a|voltaremos com)\b`,
    String.raw`\b(?:vou|vamos|${OURS} (?:vai|ira|vao)) (?:te |lhe |o |a )?${INFINITIVE}`,
    String.raw`\b${OURS} (?:\w+ )?(?:entrara em|retornara|respondera|ligara|enviara|fara|contatara|dara)\b`,
    String.raw`\b(?:te|lhe) (?:aviso|avisamos|ligo|ligamos|respondo|respondemos|retorno|damos|dou|mando|mandamos|envio|enviamos|informo|informamos|falo|chamo)\b`,
    String.raw`\b(?:ligo|informo|aviso|respondo|retorno) (?:para |pra )?(?:voce|ao? senhora?|te)\b`,
    String.raw`\beu (?:volto|retorno|ligo|respondo|aviso)\b`,
    String.raw`\b(?:estorno|reembolso|credito|caso|solicitacao)\b[^,;]{0,30} sera (?:\w+ )?(?:feit|processad|realizad|creditad|resolvid|enviad)[oa]`,
    String.raw`\bvoce (?:recebera|vai receber|tera)\b[^,;]{0,30}\b(?:resposta|retorno|ligacao|e-?mail|mensagem|noticias|reembolso)\b`,
  ],
  asking: String.raw`\b(?:nos de|pode nos dar|nos da)`,
  never: String.raw`\b(?:se|caso|assim que voce|quando voce|apos voce|nao (?:conseguiremos|podemos|vamos|poderemos|teremos)|dissemos|voce disse)\b`,
  request: String.raw`\b(?:envie|envia|mande|manda|nos envie|preencha|entre em contato|chame|acesse|informe|por favor|por gentileza|compartilhe|passe)\b[^.]*\b(?:e|que|para que|assim) (?:te |lhe |a gente )?$`,
  between: String.raw`\b(?:por que|porque|que|quando|foi|era|estava|seu (?:voo|pedido)|sua (?:reserva|viagem|compra|consulta))\b`,
  before: String.raw`\b(?:bom|boa|desde|cada|ultim[oa]|passad[oa]|para)\s*$`,
  after: String.raw`^\s?(?:passad[oa]|anterior|atras|depois d|apos)\b`,
  verbLast: false,
};
