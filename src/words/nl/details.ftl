### Gegevens van een persoon en van een aanmelding: alle woorden van één gegeven bij elkaar.
### `arg-` is de uitleg bij --help, `ask-` de vraag, `fact-` de naam in `ekc show`, `data-field-` de naam in de
### inzagebrief, `column-` de kop in een tabel.

## Van een persoon.
arg-relation = Relatie in een woord, zoals oma of buurman; de korte naam komt hiervan (oma-1)
arg-circle-edit-relation = Relatie in een woord, zoals oma of buurman
ask-relation = Relatie in een woord, zoals oma of buurman
data-field-relation = Relatie
column-relation = Relatie

arg-tie = Band: familie, vriend, buur, bekende of beroep
ask-tie = Welke band met de hoofdpersoon?
data-field-tie = Band

arg-branch = Kant van de familie: moederskant, vaderskant, schoonfamilie of gezin
ask-branch = Van welke kant van de familie?
fact-branch = Kant van de familie
data-field-branch = Kant van de familie

arg-side = Kant bij herstel: benadeeld (heeft schade), verantwoordelijk (deed schade), beide of geen
ask-side = Van welke kant is deze persoon?
data-field-side = Kant bij herstel
column-side = Kant

arg-acknowledged = Bij herstel: dag waarop wie schade deed het eigen aandeel erkende, zoals 5-3-2026
fact-acknowledged = Eigen aandeel erkend op
data-field-acknowledged-on = Eigen aandeel erkend op

arg-only-for = Staat alleen hiervoor in de zaak en hoort niet bij de kring: beslissen, aanmelden of informatie
fact-only-for = Alleen voor
data-field-only-for = Alleen in de zaak voor

arg-household = Huishouden, zoals een adres in de straat
fact-household = Huishouden
data-field-household = Huishouden
column-household = Huishouden

arg-birth-year = Geboortejaar, zoals 2012
data-field-birth-year = Geboortejaar

arg-birth-date = Geboortedatum, zoals 5-3-2012
fact-birth-date = Geboortedatum
data-field-birth-date = Geboortedatum

arg-minor = Jonger dan achttien (met =nee: niet)
ask-minor = Jonger dan achttien?
data-field-minor = Jonger dan achttien

arg-language = Taal die iemand spreekt
arg-new-case-language = Taal van de gesprekken
arg-edit-case-language = Taal van de gesprekken
ask-language = Welke taal?
fact-language = Taal
data-field-language = Taal
column-language = Taal

arg-organisation = Organisatie van een beroepskracht
fact-organisation = Organisatie
data-field-organisation = Organisatie

arg-workplace = Waar iemand werkt
fact-workplace = Werkplek
data-field-workplace = Werkplek

arg-function = Functie van een beroepskracht
data-field-function = Functie

arg-phone = Telefoonnummer
ask-phone = Telefoonnummer
fact-phone = Telefoon
data-field-phone = Telefoon
column-phone = Telefoon

arg-email = E-mailadres
ask-email = E-mailadres
fact-email = E-mail
data-field-email = E-mail
column-email = E-mail

arg-address = Postadres
ask-address = Postadres
fact-address = Adres
data-field-address = Adres
column-address = Adres

arg-supporter-offered = Bij een kind: dag waarop u een steunpersoon aanbood, zoals 5-3-2026
fact-supporter-offered = Steunpersoon aangeboden op
data-field-supporter-offered-on = Steunpersoon aangeboden op

fact-left-alone = Met rust laten
data-field-left-alone = Met rust laten

arg-died = Dag waarop iemand overleed, zoals 5-3-2026
fact-died = Overleden op
data-field-died-on = Overleden op

arg-cannot-decide = Dag vanaf wanneer iemand niet meer zelf kan beslissen, zoals 5-3-2026
fact-cannot-decide = Kan niet meer zelf beslissen sinds
data-field-cannot-decide-on = Kan niet meer zelf beslissen sinds

fact-erasure-asked-on = Vroeg om gewist te worden op
data-field-erasure-asked-on = Vroeg om gewist te worden op

fact-erasure-until-on = Later wissen gemeld, uiterlijk op
data-field-erasure-until-on = Later wissen gemeld, uiterlijk op

fact-file-told-on = Verteld dat u gegevens bewaart, op
data-field-file-told-on = Verteld dat er gegevens bewaard worden, op

fact-file-told-way = Hoe dat verteld is
data-field-file-told-way = Hoe dat verteld is

arg-needs-interpreter = Taal waarvoor iemand een tolk nodig heeft
ask-needs-interpreter = Voor welke taal is een tolk nodig?
fact-needs-interpreter = Tolk nodig
data-field-needs-interpreter = Tolk nodig

arg-needs-diet = Dieet, of wat iemand niet eet
ask-needs-diet = Dieet, of wat iemand niet eet
fact-needs-diet = Dieet
data-field-needs-diet = Dieet

arg-needs-transport = Vervoer dat iemand nodig heeft
ask-needs-transport = Welk vervoer is nodig?
fact-needs-transport = Vervoer
data-field-needs-transport = Vervoer nodig

arg-needs-child-care = Oppas die iemand nodig heeft
ask-needs-child-care = Welke oppas is nodig?
fact-needs-child-care = Oppas
data-field-needs-child-care = Oppas nodig

arg-needs-access = Wat nodig is om erbij te kunnen: trap, horen, zien
ask-needs-access = Wat is nodig om erbij te kunnen (trap, horen, zien)?
fact-needs-access = Toegang
data-field-needs-access = Nodig om erbij te kunnen

## Van de aanmelding.
arg-applied-by = Naam van de aanmelder, als dat geen hoofdpersoon is
ask-applied-by = Naam van wie aanmeldt
fact-applied-by = Aanmelder
data-field-applied-by = Wie aanmeldde

arg-regional-manager = Naam van de regiomanager
ask-regional-manager = Naam van de regiomanager
fact-regional-manager = Regiomanager
data-field-regional-manager = Regiomanager

arg-financer = Wie de conferentie betaalt
ask-financer = Wie betaalt de conferentie?
fact-financer = Financier
data-field-financer = Wie betaalt

arg-municipality = Gemeente
ask-municipality = Welke gemeente?
fact-municipality = Gemeente
data-field-municipality = Gemeente

arg-school-region = Regio van de schoolvakanties: noord, midden of zuid
fact-school-region = Schoolvakanties
data-field-school-region = Regio van de schoolvakanties

arg-legal-frame = Wettelijk kader: geen, familiegroepsplan of persoonlijk-plan
ask-legal-frame = Welk wettelijk kader?
fact-legal-frame = Wettelijk kader
data-field-legal-frame = Wettelijk kader

arg-safety = De veiligheid is in het geding (met =nee: niet)
ask-safety = Is de veiligheid in het geding?
show-safety = De veiligheid is in het geding.
data-field-safety = Veiligheid speelt

arg-no-requirement = Dag waarop u naging dat er geen minimumeis nodig is, bijvoorbeeld 5-3-2026
fact-no-requirement = Minimumeis niet van toepassing, nagegaan op
data-field-no-requirement-on = Nagegaan dat er geen minimumeis nodig is, op

arg-needed-by = Dag waarop het plan er moet zijn, bijvoorbeeld 5-3-2026 of +28d
ask-needed-by = Wanneer moet het plan er zijn?
fact-needed-by = Plan nodig voor
data-field-needed-by = Plan nodig vóór

arg-wmo-reported = Dag van de melding bij de gemeente (Wmo), bijvoorbeeld 5-3-2026
ask-wmo-reported = Op welke dag is er gemeld bij de gemeente (Wmo)?
fact-wmo-reported = Melding bij de gemeente (Wmo)
data-field-wmo-reported-on = Gemeld bij de gemeente op (Wmo)

arg-handed-in = Dag waarop het plan bij de gemeente is ingeleverd, zoals 5-3-2026 of gisteren
fact-handed-in = Plan ingeleverd bij de gemeente
data-field-handed-in-on = Plan ingeleverd bij de gemeente op

arg-group-plan-declined = Dag waarop vaststond dat er geen familiegroepsplan komt, bijvoorbeeld 5-3-2026
fact-group-plan-declined = Geen familiegroepsplan, sinds
data-field-group-plan-declined-on = Geen familiegroepsplan sinds

arg-court = Dag van de zitting bij de rechter, bijvoorbeeld 5-3-2026
ask-court = Zitting bij de rechter: op welke dag?
fact-court = Zitting bij de rechter
data-field-court-on = Zitting op

arg-keep-until = Tot en met welke dag u de zaak bewaart, bijvoorbeeld 5-3-2026 of +26w
ask-keep-until = Tot en met welke dag bewaart u de zaak, bijvoorbeeld +26w?
fact-keep-until = Bewaren tot en met
data-field-keep-until = Bewaard tot

arg-keep-because = Waarom u de zaak zo lang bewaart
fact-keep-because = Waarom zo lang bewaren
data-field-keep-because = Waarom tot dan

arg-interpreter = Taal waarvoor bij de gesprekken een tolk nodig is
ask-interpreter = Tolk nodig, in welke taal?
fact-interpreter = Tolk
data-field-interpreter = Tolk

arg-wish-language = Wens over de coördinator: taal
ask-wish-language = Wens over de coördinator: taal
fact-wish-language = Wens coördinator, taal
data-field-wish-language = Wens: taal van de coördinator

arg-wish-gender = Wens over de coördinator: man of vrouw
ask-wish-gender = Wens over de coördinator: man of vrouw
fact-wish-gender = Wens coördinator, man of vrouw
data-field-wish-gender = Wens: man of vrouw

arg-wish-culture = Wens over de coördinator: cultuur of achtergrond
ask-wish-culture = Wens over de coördinator: achtergrond
fact-wish-culture = Wens coördinator, achtergrond
data-field-wish-culture = Wens: cultuur van de coördinator

arg-informative-talk = Er komt eerst een informatief gesprek (met =nee: niet)
show-informative-talk = Eerst een informatief gesprek.
data-field-informative-talk = Eerst een gesprek ter informatie

arg-situation = De situatie, in de woorden van de hoofdpersoon
ask-situation = De situatie, in de woorden van de hoofdpersoon
fact-situation = Situatie
data-field-situation = De situatie
