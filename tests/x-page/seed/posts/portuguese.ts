import { readPlay } from '../play';

export const portuguese = readPlay(
  'pt',
  `
25d5h thiago_rocha: @AcmeParcels meu pedido 4688-77 está em "Curitiba" há nove dias. Ele está de férias?
  1h AcmeParcels: Oi Thiago, as férias acabaram: saiu hoje de manhã e chega na quinta. ^MK
    2d3h thiago_rocha: chegou um dia antes. golaço
20d4h dona_marta: @AcmeParcels MEU FILHO, O ENTREGADOR DEIXOU COM O PORTEIRO E O PORTEIRO FOI EMBORA DE FÉRIAS COM A CHAVE
  2h20m AcmeParcels: Dona Marta, que situação! O síndico abre a portaria às 15 h, já falamos com ele. ^LS
14d6h ines_ferreira: @AcmeParcels para enviar cerâmica convém dupla caixa ou o vosso seguro cobre caixa simples?
  3h AcmeParcels: Olá Inês, o seguro pede caixa dupla com 5 cm de enchimento. ^JD
9d7h thiago_rocha: @AcmeParcels o boleto de R$ 87,30 foi pago dia 3 e ainda aparece em aberto. comprovante no privado
6d3h ines_ferreira: @AcmeParcels obrigada à equipa da Ericeira, trataram de 14 caixas em dez minutos e ainda ajudaram com a fita
3d12h dona_marta: @AcmeParcels QUERO ELOGIAR O RAPAZ DA BICICLETA, MUITO EDUCADO, TOMOU ATÉ CAFÉ
19h ines_ferreira: @AcmeParcels o código de barras não lê em nenhum posto, já fui a três. AP720031145PT
3h5m thiago_rocha #portuguese: @AcmeParcels o rastreio AP720031298BR diz "endereço insuficiente". Moro aqui há 30 anos, o que falta?
`,
);
