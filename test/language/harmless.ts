/** What people write of moving, passes, parking, money, death and dogs, in words that are danger elsewhere. */
export const HARMLESS: readonly string[] = `
  Mijn ex-man is nog eigenaar van het huis
  mijn ex zit nog in het huis
  mijn ex is uit huis gezet
  mijn ex komt terug in huis wonen
  mijn ex is buiten de EU gaan wonen
  mijn ex komt niet meer in ons huis
  mijn ex is de deur uit en ik wil alleen blijven wonen
  mijn ex belt over de verkoop van het huis
  mijn ex staat nog op het huurcontract van het huis
  mijn ex wil niet meewerken aan de verhuizing
  mijn vriendin trekt bij mij in huis
  mijn man wil het huis uit
  mijn zoon gaat het huis uit om te studeren
  mijn dochter is van de trap gevallen en ik zoek een huis zonder trap
  ik ga verhuizen naar een huis met een tuin
  wij zijn bang dat we geen huis vinden
  ik ben bang dat ik te laat ben met mijn aangifte
  ik ben bang dat mijn paspoort te laat komt
  ik ben bang voor een boete
  ik ben bang voor de deurwaarder
  ik ben niet thuis als u belt
  ik werk thuis en ben niet vaak buiten
  de deur is opgesloten
  mijn auto is opgesloten
  mijn fiets staat opgesloten in de stalling
  mijn auto is in brand gestoken
  mijn auto is weggesleept omdat hij in het water lag
  iemand heeft mijn DigiD misbruikt
  mijn DigiD is misbruikt
  mijn gegevens zijn misbruikt voor een lening
  mijn paspoort is misbruikt door iemand
  er worden palen geslagen naast mijn huis
  mijn hond is mishandeld door een ander
  er loopt een hond los achter mijn huis
  de hond van de buren bijt mijn kat
  de hond van de buren blaft de hele dag
  mijn hond is dood, hoe meld ik dat
  mijn hond is overleden en ik wil geen hondenbelasting meer
  mijn vader is dood
  mijn man is overleden, wat moet ik regelen
  mijn moeder ligt op sterven en wil thuis sterven
  mijn vader wil thuis sterven
  ik wil doorgeven dat mijn moeder niet meer leeft
  waar kan ik het overlijden van mijn oma aangeven
  mijn opa is dood gegaan in het ziekenhuis
  mijn man heeft een hartinfarct gehad en heeft hulp nodig in huis
  mijn moeder heeft een beroerte gehad, zij wil een traplift
  mijn vader krijgt geen lucht bij het traplopen en wil een parkeerkaart
  mijn oma ademt slecht door de schimmel in huis
  mijn kind zit niet lekker op school
  mijn zoon wordt gepest op school
  mijn zoon krijgt geen plek op school
  mijn kind wordt niet toegelaten op school
  mijn dochter wil niet meer naar school
  mijn zoon heeft een vriend geslagen op school
  mijn dochter heeft een prik gehad en huilt
  de school reageert niet op mijn mail
  mijn man reageert niet op de brief
  mijn huisbaas reageert niet
  mijn huisbaas dreigt met uitzetting
  mijn huisbaas dreigt het gas af te sluiten
  de verhuurder dreigt met ontruiming
  mijn baas laat me niet weg op dinsdag, kan ik later komen
  mijn baas houdt mij vast aan mijn contract
  mijn man dwingt mij niet maar wil graag verhuizen
  ik kan niet meer rondkomen
  ik zie geen uitweg uit mijn schulden
  ik kan de huur niet meer betalen
  ik heb geen geld om van te leven
  ik kan niet leven van mijn bijstand
  ik wil een einde maken aan mijn huurcontract
  ik wil mijn leven weer op orde krijgen
  ik ben klaar met het leven in de stad
  ik ben het wachten zat
  mijn leven lang betaal ik al belasting
  ik leef van een uitkering en heb schulden
  ik word gevolgd door de incasso
  ik word gevolgd door een jobcoach
  ik word steeds gevolgd door een hulpverlener
  mijn kind volgt mij naar de nieuwe gemeente
  mijn partner volgt mij over een maand
  de brandweer heeft mijn deur opengebroken, wie betaalt
  er is brand geweest in mijn huis
  ik heb een rekening van de ambulance
  wanneer komt de brandweer controleren
  hoe vraag ik een vergunning aan voor de brandweer
  ik heb een brandmelder nodig
  mijn gasmeter is kapot
  mijn auto staat voor de deur van de buren
  iemand parkeert steeds voor mijn deur
  er staat iemand op mijn parkeerplek
  de buurman staat altijd op de invalidenplek
  mijn buurman doet moeilijk over parkeren
  mijn buurman is agressief aan het snoeien
  mijn buren vallen mij niet lastig
  er is ingebroken in mijn schuur vorig jaar
  ik ben uitgeschreven en voel me niet serieus genomen
  ik ben bang dat het niet veilig is om mijn bsn te sturen
  is het veilig om thuis mijn DigiD te gebruiken
  mijn huis is niet veilig voor een rolstoel
  de stoep bij mijn huis is niet veilig
  thuis is het niet veilig met de trap
  ik ben hier niet veilig ingelogd
  voel ik me niet veilig met deze website
  de oversteekplaats bij school is gevaarlijk
  mijn uitkering is in gevaar
  mijn vrouw heeft een mes nodig voor haar werk
  mijn man werkt met een mes in de keuken
  mijn zoon heeft mij ontslagen als bewindvoerder
  ik wil trouwen met mijn vriend
  wij zijn gevlucht uit Oekraïne met mijn moeder
  ik ben gevlucht met mijn familie
  mijn zus is weggelopen bij haar man
  ik neem medicijnen en kan geen auto rijden
  ik heb mijn medicijnen niet ingenomen meegenomen
  ik spring op de trein naar Utrecht
  de auto is voor de trein gestopt
  ik sta voor de trein te wachten
  ik val onder de bijstand
  mijn pas is ongeldig en ik ben de dupe
  niemand zal mijn auto missen
  ik kan het niet meer aan de balie ophalen
  ik hou het kort
  ik hou dit niet vol met twee kinderen
  ik red het niet op tijd
`
  .trim()
  .split(/\n\s*/);
