import type { BrandName } from '../../../../src/core/brand';

/*
Invented brands, and accounts in their threads: "+" passes for the brand, "-" does not. Labelled by hand, before anything was
measured; "handle, display name".
*/
const TABLE = `
# AcmeParcels, Acme Parcels
+ AcmeParceIs, Acme Parcels
+ AcmeParcels_Help, Acme Parcels Help
+ Acme_Parcels, Acme Parcels
+ AcmeParcelsCare, customer service
+ AcmePracels, Acme Pracels
+ AcmeParccels, Acme Parcels
+ user83920114, Acme Parcels
+ help_desk_77, Аcme Pаrcels
+ AcmeParcel, Acme Parcel
+ acme_support24, Acme Parcels Support
- jane_acme, Jane Acme
- parcelfan, I love parcels
- acmemusic, Acme Music
- acme_bakery, Acme Bakery Leeds
- LateParcels, where is my parcel
- AcmeUK, Acme Parcels UK
- bob_parcells, Bob Parcells
- carlpalmer, Carl Palmer
- helpmeplease, Help Me
- parcels, Parcels
- marcels, Marcel S
- supportbubble, Support Bubble
# NordTel, NordTel
+ NordTeI, NordTel
+ NordTelHelp, NordTel
+ NordTelSupport, Nord Tel Support
+ Nord_Tel_Care, NordTel Care
+ NrodTel, NordTel
+ nordtel_official, NordTel
+ nordtel_kundenservice, Kundenservice
+ helpline_nt, NordТеl
+ NordTell, NordTel Help
- nordlicht, Nordlicht
- NordStrom, Nord Strom
- telnord, Tel Nord
- nora_d, Nora D.
- motelnord, Motel Nord
- NordicTel, Nordic Telegraph
- jens_nordtel_fan, Jens
- hotelnordsee, Hotel Nordsee
- thenorth, The North
- nord, Nord
- fordtel, Ford Telford
- help4u, Help 4 U
# Delta, Delta
+ DeltaHelp, Delta
+ Delta_Support, Delta Support
+ DeltaCare24, Delta Care
+ De1ta, Delta
+ deltaofficial, Delta
+ deltarefunds, Refund team
- delta_j, Delta J
- DeltaBlues, Delta Blues
- deltadawn, Delta Dawn Miller
- MsDelta, Delta Jones
- river_delta, River
- TeamDelta, Sigma
- delta9, Nine
- deltachat, Chatty
- belta, Belta
- deltagamma, Delta Gamma
- AlphaDelta, Alpha
- delt, Delt
- deltoid, Delta Oid
# OrangeBank, Orange Bank
+ OrangeBankHelp, Orange Bank
+ 0rangeBank, Orange Bank
+ OrangeBnak, Orange Bank
+ orange_bank_care, Orange Bank Care
+ securityteam1, Orange Bank Support
+ OrangeBankk, Orange Bank
+ 0range_Bank_, 0range Bank
- orange_lover, Orange Lover
- oranges, Oranges
- orange, Orange
- orangebankrobber, Robber
- bankofit, Bank of It
- bluebank, Blue Bank
- OrangeTeam, Orange Team
- william_orange, William of Orange
- orange_county, OC
- lemonbank, Lemon Bank
- orangepeel, Peel
# Fjordline, Fjordline
+ FjordIine, Fjordline
+ FjordlineHelp, Fjordline Help
+ Fjrodline, Fjordline
+ Fjordlinee, Fjordline
+ fjordline_ayuda, Fjordline Ayuda
+ fjordlin, Fjordline
+ ferries4you, Fjordlіne
+ FjordlineService, Ferry service
- fjord_fan, Fjord Fan
- fjordhund, Fjord Hund
- fordline, Ford Line
- lineofduty, Line
- norwaylines, Norway Lines
- fjordtours, Fjord Tours
- hfjord, H Fjord
- adeline, Adeline
- fjordlineexpert1, Old ships
- bjorndal, Bjorn Dal
# BrightEnergyHelp, Bright Energy
+ BrightEnergyCare, Bright Energy
+ BrightEnergy_Hlp, Bright Energy Help
+ BrlghtEnergyHelp, Bright Energy
+ BrightEnregyHelp, Bright Energy
+ bright_energy_1, Bright Energy Support
+ BrightEnergyy, Bright Energy
+ ɑbcd, Bright Energy
- BrightEnergy, Bright Energy
- brightside, Bright Side
- energy_bright, Ann Bright
- ebright, Emma Bright
- brighteyes, Bright Eyes
- EnergyWatch, Energy Watch
- greenenergy, Green Energy
- brightlife, Bright Life
- solarhelp, Solar Help
- BrightonNews, Brighton News
# JohnLewin, John Lewin
+ JohnLewinHelp, John Lewin
+ JohnLewinCare, John Lewin Customer Care
+ JohnLewln, John Lewin
+ johnlewin_support, Support
+ jonhlewin, John Lewin
- jlewin, John Lewin
- johnlewis88, John Lewis
- lewin_j, J. Lewin
- john_l, John
- johnnylewin, Johnny Lewin
- ClaireLewin, Claire Lewin
- johnlennon, John Lennon
- drlewin, Dr Lewin
- lewinsky, Lew
- LewinJohn66, John L
# GlowPharmacy, Glow Pharmacy
+ GlowPharrnacy, Glow Pharmacy
+ GlowPharmcy, Glow Pharmacy
+ GlowPharmacyHelp, Glow
+ glow_pharmacy_uk, Glow Pharmacy Care
+ TheGlowPharmacy, Glow Pharmacy
+ Glow_Pharmacy1, Glow Pharmacy
+ pharma_help_now, Ｇｌｏｗ Ｐｈａｒｍａｃｙ
- glowworm, Glow Worm
- pharmacy_girl, Pharmacy Girl
- GlowSkin, Glow Skin
- boots_fan, Boots
- theglow, The Glow
- pharmacist_lee, Lee the Pharmacist
- glowstick, Glowstick
- lowpharmacy, Low
- globalpharmacy, Global Pharmacy
- drglow, Dr Glow
# VeloRent, VeloRent
+ VeIoRent, VeloRent
+ Velo_Rent, VeloRent
+ VeloRentHelp, VeloRent Help
+ VeoIRent, VeloRent
+ VeloRentt, VeloRent
+ velorent_sav, VeloRent SAV
+ bikes_for_all, VеlоRеnt
- velo_lover, Velo Lover
- rentavelo, Rent a Velo
- velocity, Velocity
- lorenzo_v, Lorenzo V
- parent_vel, Parent
- rentals, Rentals
- velodrome, Velodrome
- veronica, Vero
- Florent, Florent
- veloclub, Velo Club Lyon
# Harbour, Harbour
+ HarbourHelp, Harbour
+ HarbourSupport, Harbour Support
+ Harb0ur, Harbour
+ harbour_official, Harbour
+ Habrour, Harbour
+ Harbourr_, Harbour
- harbourmaster, Harbour Master
- pearl_harbour, Pearl
- harbor, Harbor
- harbourview, Harbour View
- jharbour, James Harbour
- sydneyharbour, Sydney
- arbour, The Arbour
- oldharbour, Old Harbour Pub
- harbours, Harbours
- RHarbour, R. Harbour
# CafeLuna, Café Luna
+ CafeLunaHelp, Café Luna
+ CafeLuna_, Cafe Luna
+ CafeeLuna, Café Luna
+ cafelunaoficial, Café Luna
+ CafeLnua, Café Luna
+ luna_orders, Cаfé Lunа
- luna, Luna
- lunalovegood, Luna L
- cafesol, Café Sol
- caferouge, Café Rouge
- lunabar, Luna Bar
- cafe_on_luna_st, Corner Café
- unacafe, Una
- alunae, Aluna
- cafelatte, Café Latte
- maria_luna, María Luna
# UnionRail, Union Rail
+ UnionRaiI, Union Rail
+ UnionRailHelp, Union Rail
+ Union_Rail_Care, Union Rail Care
+ UinonRail, Union Rail
+ trains_info_9, Unіon Rail
+ UnionRaill, Union Rail
+ theunionrail, Union Rail
- union_strong, Union Strong
- railunion, Rail Workers
- reunion, Reunion
- railfan, Rail Fan
- creditunion, Credit Union
- unionjack, Jack
- Onionrail, Onions
- railcard, Railcard
- union_square, Union Square
- studentunion, Student Union
`;

/** An account in a thread of a brand. */
export interface LabelledAccount {
  brand: BrandName;
  handle: string;
  displayName: string;
  imitates: boolean;
}

/** Hand-labelled accounts. */
export const labelledAccounts: readonly LabelledAccount[] = read();

function read(): LabelledAccount[] {
  let brand = { handle: '', name: '' };
  const accounts: LabelledAccount[] = [];
  for (const line of TABLE.split('\n')) {
    const [, sign, handle = '', name = ''] = /^([#+-]) ([^,]+), (.+)$/.exec(line) ?? [];
    if (sign === '#') brand = { handle, name };
    else if (sign !== undefined) accounts.push({ brand, handle, displayName: name, imitates: sign === '+' });
  }
  return accounts;
}
