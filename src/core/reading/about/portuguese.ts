import { phrases, type Cues } from './cues';

/** What Portuguese posts say, on both sides of the ocean, in lower case. */
export const portuguese: Cues = {
  wrong: phrases(`
    (?:ainda|até agora|continuo|continua|segue) (?:não|nao|nada|sem|n), (?:não|nao|n) (?:me |se |foi |foram |está |estão |tá |estou )?(?:chegou|chegaram|chega|recebi|recebemos|funciona|funcionam|funcionando|abre|carrega|responde|respondem|responderam|atende|atendem|atenderam|consigo|conseguimos|entregue|entregaram|resolve|resolvem|resolveram|resolvido|liga|conecta|entra|aparece|deixa|devolveram|reembolsaram|conseguindo|ajudam|dão), nunca (?:chegou|chega|recebi|respondem|responderam|atendem|funciona), ninguém (?:responde|atende|me|resolve|ajuda|sabe|explica), ninguem (?:responde|atende|me|resolve|ajuda|sabe), sem (?:resposta|sinal|internet|luz|solução|retorno|conexão|água|serviço), nenhum(?:a)? (?:resposta|retorno|solução|explicação|posição), quebrad[oa]s?, danificad[oa]s?, estragad[oa]s?, com defeito, defeituos[oa]s?, avariad[oa]s?, amassad[oa]s?, travando, trava, travou, caiu, fora do ar, não abre, atras[oa]\\w*, cancelad[oa]s? (?:sem|meu|minha|de novo), cancelaram, perdid[oa]s?, perderam, extraviad[oa]s?, extraviaram, sumiu, roubad[oa], cobrad[oa]s? (?:duas vezes|em dobro|indevid\\w*|a mais), cobrança (?:indevida|dupla|duplicada|errada), cobraram (?:duas vezes|a mais|em dobro), errad[oa]s?, péssim[oa]s?, pessim[oa]s?, horrível\\w*, horrivel, terrível, ruim, mau (?:serviço|atendimento), má (?:qualidade|experiência), decepcion\\w*, desilu\\w*, lamentável\\w*, inaceitável\\w*, inadmissível\\w*, absurdo\\w*, descaso, desrespeito, falta de respeito, mal educad\\w*, mal-educad\\w*, reclam\\w*, insatisfeit[oa], chatead[oa], irritad[oa], frustrad[oa], desligaram, desligam, ignoram, ignorad[oa], mentira, mentiram, enrolando, pior (?:atendimento|serviço|que), ridícul\\w*, falha, avaria
  `),
  amiss: phrases(`
    ainda, de novo, outra vez, novamente, (?:há|faz|desde|fazem) (?:\\w+ ){0,2}(?:dias|semanas|horas|meses), esperando, aguardando, à espera, problemas?, erro, erros, falta, faltando, faltam, demora\\w*, lent[oa], por que, porque é que, porquê, reembolso, estorno, infelizmente, triste, sério, cadê, até quando
  `),
  less: phrases(`não, nao, nunca, nada, ninguém, nem, sem, mas, nenhum, nenhuma, só, jamais`),
  rage: phrases(`
    nunca mais, jamais (?:compro|volto|voltarei), (?:o|a) pior (?:\\w+ ){0,3}(?:do mundo|da minha vida|empresa|companhia|atendimento|serviço|operadora|que existe), vergonha\\w*, vergonhos[oa], palhaçada, golpe, golpistas?, fraude, burla, burlões, ladrões, ladroes, bandidos, merda, porra, caralho, pqp, fdp, vsf, incompetentes?, lixo, nojo, nojent[oa], procon, processar vocês, vou processar, advogad[oa], denunciar, revoltad[oa], indignad[oa], furios[oa], tô de saco cheio, de saco cheio, palhaços
  `),
  praise: phrases(`
    excelente\\w*, ótim[oa]s?, otim[oa]s?, maravilhos[oa]s?, perfeit[oa]s?, fantástic[oa]s?, incrível (?:atendimento|serviço|equipe|experiência), espetacular\\w*, sensacional, impecável\\w*, adoro, adorei, amei, amo (?:vocês|esse|essa|este|esta|o|a), apaixonad[oa], muito (?:bom|boa|bem atendid[oa]|gentil|gentis|simpátic[oa]s?|educad[oa]s?|rápid[oa]|atencios[oa]s?|satisfeit[oa]|profissional|profissionais|atenciosos), super (?:atencios[oa]s?|educad[oa]|rápid[oa]|gentil), tão (?:gentil|gentis|simpátic[oa]|atencios[oa]s?), o melhor, a melhor, os melhores, as melhores, melhor (?:atendimento|serviço) (?:que|do|da), bom (?:trabalho|atendimento|serviço), parabéns, parabens, nota (?:10|dez|mil), recomendo, show de bola, top demais, arrasaram, arrasou, salvaram meu, encantad[oa], que delícia, 5 estrelas, cinco estrelas
  `),
  thanks: phrases(
    `obrigad[oa], obrigad[ao]s, muito obrigad[oa], brigad[oa], obg, valeu, vlw, agradeço, agradecid[oa], grat[oa], já funciona, já está resolvido, voltou a funcionar, deu certo, já chegou, problema resolvido, resolvido, já resolvi`,
  ),
  mock: phrases(
    `obrigad[oa] por (?:nada|estragar|me ignorar|não|atrasar|perder|cancelar), parabéns (?:pelo|pela|por) (?:péssim\\w*|descaso|atraso|demora|desrespeito|nada), parabéns aos envolvidos, valeu por nada, ironia, belo (?:serviço|atendimento) hein, só que não, sqn
  `,
  ),
  hedge: phrases(
    `seria, poderia, poderiam, gostaria, queria, se (?:puderem|vocês|fosse|tiver), tomara, por favor, obrigad[oa] desde já, antes, pensei, achava, deveriam, deveria`,
  ),
  asks: phrases(`
    como (?:faço|posso|funciona|é|eu|altero|mudo|consigo|se), quando (?:chega|abre|será|vai|sai|volta|vão|é), onde (?:está|posso|encontro|fica|vejo|é), quanto (?:custa|tempo|é|demora), quantos, qual\\w*, quem, o que (?:faço|é|preciso|significa), posso, podem (?:me ajudar|ajudar|confirmar|informar|dizer), pode me, poderia\\w*, tem como, tem (?:algum|alguma|previsão), há (?:alguma|algum|forma), vocês (?:têm|tem|aceitam|entregam|abrem|vendem), aceitam, preciso (?:de ajuda|saber|de uma|mudar|alterar), quero saber, queria saber, gostaria de, dúvida, pergunta, alguém sabe, é possível, dá para, dá pra
  `),
  jest: phrases(
    `kkk+, rs+, rsrs\\w*, haha\\w*, hehe\\w*, lol+, brincadeira, tô brincando, estou a brincar, pergunto para um amigo, é para um amigo`,
  ),
  not: /(?:^|[^a-z\u00c0-\u024f])(?:não|nao|nunca|nem|nada|sem|pouco|longe de)(?: (?:é|são|foi|muito|tão|um|uma|o|a|está|estou|ser))*\s*$/,
};
