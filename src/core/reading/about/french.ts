import { phrases, type Cues } from './cues';

/** What French posts say, in lower case and with straight apostrophes. */
export const french: Cues = {
  wrong: phrases(`
    toujours (?:pas|rien|aucun|aucune|en panne|en attente|bloqué\\w*), jamais (?:reçue?s?|arrivée?s?|livrée?s?|eu|répondu), pas (?:encore )?(?:reçue?s?|arrivée?s?|livrée?s?|marché|fonctionné|répondu|remboursée?s?|conforme|acceptable|normal|sérieux|content|contente|satisfaite?|possible), ne (?:marche|fonctionne|répond|charge|s'ouvre|passe|démarre|veut) (?:\\w+ )?(?:pas|plus), (?:marche|fonctionne|répond) (?:pas|plus), n'arrive (?:pas|plus|jamais), n'est (?:pas|jamais|toujours pas) (?:arrivée?|venue?|livrée?|là), impossible de, aucune? (?:réponse|nouvelle|nouvelles|explication|remboursement|solution|information|aide|suivi), personne ne, sans réponse, en panne, panne d'\\w+, panne de, cassée?s?, abîmée?s?, abimée?s?, endommagée?s?, défectueu\\w*, en retard, retards?, retardée?s?, annulée?s? (?:sans|mon|ma|encore), a été annulée?s?, perdue?s?, volée?s?, disparue?s?, bug(?:s|gue|ue)?, plante, plantage, bloquée?s?, erreur de (?:livraison|commande|facturation), débitée?s? deux fois, prélevée?s? deux fois, facturée?s? deux fois, mauvais(?:e|es)? (?:service|article|taille|commande|adresse|expérience|produit|colis), nul(?:le|s)?, nulle, horrible\\w*, affreu\\w*, catastroph\\w*, lamentable\\w*, déplorable\\w*, médiocre\\w*, déçue?s?, décevante?s?, décevant, déception, inadmissible\\w*, inacceptable\\w*, insupportable\\w*, pire, agacée?s?, énervée?s?, en colère, mécontente?s?, ridicule\\w*, désagréable\\w*, impolie?s?, malpoli\\w*, ignorée?s?, me raccroche, raccroché, réclamation, me plaindre, plainte, ras le bol, n'importe quoi, mensonges?, menti, ment
  `),
  amiss: phrases(`
    toujours, encore, depuis (?:\\w+ ){0,2}(?:jours?|semaines?|heures?|mois|lundi|mardi|mercredi|jeudi|vendredi), attends, attend, attente, problèmes?, probleme, souci, erreurs?, manque, manquante?s?, trop (?:cher|lent|long|tard), pourquoi, remboursement, malheureusement, triste, dommage, enfin, c'est quoi ce, sérieusement
  `),
  less: phrases(`pas, plus, jamais, rien, aucune?, mais, sans, personne, seulement, ne, n'est, n'ai, n'a`),
  rage: phrases(`
    plus jamais, jamais plus, pire (?:\\w+ ){0,4}(?:au monde|de ma vie|de tous|entreprise|compagnie|service client), le pire service, honteu\\w*, une honte, la honte, quelle honte, scandale\\w*, arnaque\\w*, arnaqueurs?, escrocs?, escroquerie, voleurs?, foutage de gueule, se foutent? de, vous vous (?:foutez|moquez), merde, de merde, bordel, putain, dégueulasse\\w*, incompétents?, bande de, avocat, porter plainte, porte plainte, j'en ai marre, y en a marre, furieu\\w*, scandaleu\\w*, à vomir, je vous boycotte, boycott\\w*
  `),
  praise: phrases(`
    super (?:\\w+ )?(?:service|équipe|accueil|travail|boulot|appli|application|expérience|vol|conseil|livreur|vendeur|vendeuse|rapide|sympa), génial\\w*, excellente?s?, excellent, formidable\\w*, parfaite?s?, parfait, magnifique\\w*, top, au top, bravo, chapeau, félicitations, merveilleu\\w*, incroyable\\w*, impeccable\\w*, adorable\\w*, j'adore, adore (?:votre|vos|cette|ce), très (?:gentil|gentille|sympa|aimable|pro|professionnel|professionnelle|rapide|bon|bonne|satisfaite?|contente?|content|efficace|bien)\\w*, si (?:gentil|gentille|aimable)\\w*, vraiment (?:sympa|gentil|gentille|top|bien)\\w*, le meilleur, la meilleure, les meilleurs, meilleur (?:service|café|accueil), ravie?s?, enchantée?s?, je recommande, bon travail, beau travail, bonne continuation, continuez comme ça, souriante?s?, aux petits soins, sauvé ma, efficace\\w*
  `),
  thanks: phrases(
    `merci, mercii+, mille mercis, un grand merci, remercie, ça marche maintenant, ça refonctionne, ça fonctionne (?:de nouveau|à nouveau|maintenant), c'est réglé, c'est résolu, problème résolu, tout est bon, tout est rentré dans l'ordre, bien reçu mon`,
  ),
  mock: phrases(
    `merci pour (?:rien|le retard|l'attente|cette attente|votre incompétence), merci de (?:rien faire|m'ignorer), bravo (?:pour le|les) (?:retard|gars pour rien), bravo pour (?:rien|le service après|votre silence), super le service, ironie, quelle blague`,
  ),
  hedge: phrases(
    `serait, aurait, pourrait, pourriez, voudrais, aimerais, si (?:vous|c'était|je|on), merci de (?:me|bien|faire|répondre|vérifier|nous|corriger|contacter|rembourser), merci d'avance, dommage, avant, je croyais, espère, svp, s'il vous plaît`,
  ),
  asks: phrases(`
    comment, quand, où (?:est|sont|puis|en|se|trouver), combien, quel(?:le|s|les)?, qui, est-ce (?:que|qu'il|normal|possible), est ce que, puis-je, peut-on, pouvez-vous, pourriez-vous, avez-vous, y a-t-il, je (?:voudrais|cherche|souhaite|souhaiterais|veux savoir|peux), j'aimerais, besoin (?:d'aide|de savoir|d'une info), question, savez-vous, dois-je, faut-il, une idée
  `),
  jest: phrases(
    `haha\\w*, hihi\\w*, mdr+, ptdr+, lol+, je plaisante, je rigole, blague à part, c'est pour un ami`,
  ),
  not: /(?:^|[^a-z\u00c0-\u024f])(?:pas|plus|jamais|aucun|aucune|guère|loin d'être|rien de|sans)(?: (?:très|du tout|de|un|une|si|vraiment|le|la|les|trop))*\s*$/,
};
