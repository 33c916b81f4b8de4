import { readPlay } from '../play';

export const french = readPlay(
  'fr',
  `
27d7h chloe_dubois: @AcmeParcels mon carton à dessins est arrivé plié en deux, avec l'étiquette « NE PAS PLIER » bien au milieu du pli. C'est presque de l'art.
  3h AcmeParcels: Bonjour Chloé, toutes nos excuses. Une photo et le numéro de commande en message privé, et nous ouvrons le dossier. ^LS
    1h chloe_dubois: Envoyé. Commande 4655-13.
22d2h jb_lefevre: @AcmeParcels le point relais de la rue des Filatiers est fermé pour travaux jusqu'en mai, et vous continuez d'y envoyer tout le quartier
  5h30m AcmeParcels: Merci de nous prévenir, Jean-Baptiste. Il est retiré de la liste dès ce soir. ^MK
16d5h fatou_ndiaye: @AcmeParcels livrez-vous à Dakar en moins de cinq jours ? J'ai besoin d'un micro avant le 20.
  1h15m AcmeParcels: Bonjour Fatou, oui, trois jours avec l'express, à 38,90 €. ^JD
    3d fatou_ndiaye: Reçu ce matin, deux jours pile. Bravo !
12d10h chloe_dubois: @AcmeParcels toujours aucune nouvelle du dossier 77-20388. Je relance, poliment encore.
9d4h jb_lefevre: @AcmeParcels merci au livreur qui a refermé le portail. Le chien aussi vous remercie, à sa manière
6d8h fatou_ndiaye: @AcmeParcels pourquoi le suivi s'affiche-t-il en néerlandais depuis la mise à jour ? J'apprends, mais lentement
3d10h jb_lefevre: @AcmeParcels facturé 24,60 € pour un colis jamais enlevé. Référence PU-19944. Remboursement quand ?
1d7h chloe_dubois #french: @AcmeParcels troisième relance pour mon dossier 77-20388. Est-ce que quelqu'un lit ces messages ?
4h15m fatou_ndiaye: @AcmeParcels le code de retrait 4471 ne marche pas à la consigne de la gare, il y a une file derrière moi, vite svp
`,
);
