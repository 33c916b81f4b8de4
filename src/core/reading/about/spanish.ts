import { phrases, type Cues } from './cues';

/** What Spanish posts say, in lower case. */
export const spanish: Cues = {
  wrong: phrases(`
    (?:todavía|todavia|aún|aun|sigue|sigo|siguen) (?:no|sin), no (?:me )?(?:ha|han|he|hemos) (?:llegado|recibido|respondido|contestado|entregado|funcionado|podido|devuelto|solucionado|resuelto), no (?:me |nos |se |les |le )?(?:llega|llegó|llego|funciona|funcionan|carga|abre|deja|responde|responden|contesta|contestan|sirve|sirven|ayudan|atienden|aparece|puedo entrar|puedo acceder|reconoce|dan|solucionan|respondieron|entregaron|enciende|conecta), nunca (?:llegó|llego|llega|recibí|responden|contestan|me (?:llegó|respondieron|contestaron)), nadie (?:responde|contesta|me|nos|ayuda|sabe|atiende), sin (?:respuesta|servicio|internet|luz|señal|solución|solucion|conexión|conexion), ninguna (?:respuesta|solución|solucion|explicación), rot[oa]s?, dañad[oa]s?, averiad[oa]s?, defectuos[oa]s?, estropead[oa]s?, se (?:cae|cayó|bloquea|cierra|congela|cuelga), retras\\w*, demora\\w*, cancelad[oa]s? (?:sin|mi|otra|por), me cancelaron, han cancelado, perdid[oa]s?, perdieron, desaparecid[oa]s?, me robaron, cobr(?:ado|aron|ó) (?:dos veces|de más|doble), cobro (?:doble|indebido), cargo (?:doble|indebido|duplicado), equivocad[oa]s?, pésim[oa]s?, pesim[oa]s?, mal[oa]? (?:servicio|atención|atencion|experiencia|calidad), malísim\\w*, terrible\\w*, horrible\\w*, fatal, desastre\\w*, decepcion\\w*, lamentable\\w*, inaceptable\\w*, inadmisible\\w*, indignante\\w*, mala educación, maleducad\\w*, groser[oa]s?, reclam(?:o|ación|acion|ar), queja\\w*, quejarme, harto de, harta de, ridícul\\w*, molest[oa], enojad[oa], enfadad[oa], frustrad[oa], me colgaron, cuelgan, ignoran, ignorad[oa], mienten, mintieron, peor (?:servicio|atención|atencion|que), falla, fallando, fallo de
  `),
  amiss: phrases(`
    todavía, todavia, aún, sigue, sigo, siguen, otra vez, de nuevo, (?:hace|llevo|desde hace) (?:\\w+ ){0,2}(?:días|dias|semanas|horas|meses), esperando, espero desde, problemas?, error, errores, falta, faltan, tarde, lent[oa], por qué, porqué, reembolso, devolución, lamentablemente, triste, en serio, qué pasa
  `),
  less: phrases(`no, nunca, nada, nadie, ni, sin, pero, ningún, ninguna, solo, tampoco, jamás`),
  rage: phrases(`
    nunca más, nunca mas, jamás (?:vuelvo|volveré|compro), no vuelvo a (?:comprar|volar|pedir|usar|contratar), (?:el|la) peor (?:\\w+ ){0,3}(?:del mundo|de mi vida|empresa|compañía|compañia|servicio|aerolínea|aerolinea|que existe), vergüenza\\w*, verguenza, vergonzos[oa], una estafa, estafa\\w*, estafadores?, ladrones, rateros, mierda, puta\\w*, putos?, coño, joder, hdp, incompetentes?, inútiles, inutiles, asco, asqueros[oa]s?, sinvergüenzas?, abogad[oa], denuncia\\w*, demanda\\w*, furios[oa], indignad[oa], me tienen hart[oa], basura, maldit[oa]s?, burla
  `),
  praise: phrases(`
    excelente\\w*, genial\\w*, fantástic\\w*, fantastic[oa], maravillos[oa]s?, increíble (?:servicio|atención|equipo|experiencia), perfect[oa]s?, estupend[oa]s?, espectacular\\w*, magnífic[oa]s?, buenísim\\w*, encantador\\w*, me encanta\\w*, nos encanta\\w*, encantad[oa] con, muy (?:buen|buena|amable|amables|bueno|contento|contenta|rápido|rápida|profesional|profesionales|satisfech[oa]|atentos?|atentas?|ricos?|bien atendid[oa])\\w*, tan (?:amable|amables|atent[oa]s?|rápid[oa]), el mejor, la mejor, los mejores, las mejores, mejor (?:servicio|atención) (?:del|de), buen (?:servicio|trabajo), buena atención, gran (?:servicio|trabajo|equipo|atención|experiencia), felicidades, felicitaciones, felicito, enhorabuena, un diez, un 10, bravo, súper (?:amable|bien|rápido), super (?:amable|bien|rápido), recomiendo, recomendable\\w*, qué (?:rico|bueno|maravilla|amables?), crack, cracks, adoro, me alegraron, me salvaron
  `),
  thanks: phrases(
    `gracias, muchas gracias, mil gracias, agradezco, agradecid[oa], se agradece, ya funciona, ya está solucionado, ya quedó, ya me llegó, ya llegó, problema resuelto, problema solucionado, solucionado`,
  ),
  mock: phrases(
    `gracias por (?:nada|arruinar|la espera|perder|no|el retraso|cancelar|hacerme), muy bien eh, bravo por, ironía, qué maravilla de retraso, vaya servicio`,
  ),
  hedge: phrases(
    `sería, seria, estaría, podrían, podrian, podría, quisiera, me gustaría, si (?:pudieran|me|tienen|fuera), ojalá, por favor, gracias de antemano, antes, pensé, creía, deberían`,
  ),
  asks: phrases(`
    cómo, como (?:puedo|hago|se|es|cambio|funciona), cuándo, cuando (?:llega|abren|abre|estará|sale|van|será), dónde, donde (?:está|esta|puedo|encuentro|queda), cuánto\\w*, cuanto (?:cuesta|tarda|es|vale), qué (?:hago|debo|puedo|horario|significa|pasos|documentos), cuál\\w*, cual es, quién, puedo, pueden (?:ayudarme|decirme|confirmar|ayudar), me pueden, podrían, podrían ayudarme, hay (?:algún|alguna|forma|manera), tienen, aceptan, necesito (?:ayuda|saber|información|cambiar|una), quiero (?:saber|cambiar|preguntar), quisiera, me gustaría saber, pregunta, consulta, duda, alguien sabe, es posible, se puede
  `),
  jest: phrases(
    `jaja\\w*, jeje\\w*, lol+, es broma, era broma, broma aparte, pregunto por un amigo, para un amigo, xd+`,
  ),
  not: /(?:^|[^a-z\u00c0-\u024f])(?:no|nunca|ni|nada|tampoco|sin|poco|menos|lejos de)(?: (?:es|son|muy|tan|fue|ha sido|un|una|el|la|los|de|estoy|son tan))*\s*$/,
};
