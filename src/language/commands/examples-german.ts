import type { CommandName } from './words.js';

/** How people who write German ask for these things, and (none) ordinary messages that hold the same words. */
export const GERMAN_EXAMPLES: Readonly<Record<CommandName | 'none', string>> = {
  person: `
    kann ich bitte mit einem echten menschen sprechen | ich will einen mitarbeiter |
    verbinden sie mich mit jemandem | ist da überhaupt ein mensch |
    ich möchte mit einer person reden nicht mit einer maschine | gib mir nen menschen |
    blöder roboter ich will jemand echten | könnten sie mich bitte an eine kollegin weiterleiten |
    sachbearbeiter bitte | jemand von der gemeinde soll mir helfen | kein bot | kundenservice |
    ist jemand da der deutsch spricht | ich wünsche einen beamten zu sprechen | livechat mit mitarbeiterin |
    mitarbeitr | durchstellen bitte | wer kann mich persönlich beraten | ich brauche hilfe von einem menschen |
    ich rede nicht mit computern | darf ich ihren chef sprechen | alter gib mir einen echten typen |
    ich mensch sprechen wollen | holen sie einen kollegen dazu | kann das jemand vom amt übernehmen
  `,
  callback: `
    können sie mich anrufen | rufen sie mich bitte zurück | ruf mich an | ich möchte zurückgerufen werden |
    bitte um rückruf | rückruf | lieber am telefon | kann mich morgen jemand anrufen |
    ich kann nicht gut tippen rufen sie an | telefonisch bitte | wann rufen sie mich zurück |
    rufen sie meine tochter an die regelt das | ruf ma an | einen anruf bitte | ich hätte gern einen telefontermin |
    darf ich meine nummer dalassen | nehmen sie telefonisch kontakt mit mir auf | bitte anrufn |
    ich warte auf ihren anruf melden sie sich telefonisch | ich will angerufen werden | kann das amt mich anrufen |
    ich würde es vorziehen wenn sie mich anrufen | nicht schreiben sondern anrufen | klingeln sie bei mir durch |
    sie mich telefon machen bitte
  `,
  back: `
    zurück | zurueck bitte | vorherige frage | ich habe mich vertippt | falsche taste gedrückt | eine frage zurück |
    das war falsch ich meinte was anderes | kann ich meine antwort ändern | rückgängig machen |
    ich habe mich geirrt | einen schritt zurück | oh nein verklickt | geh nochmal zurück |
    ich wollte ja sagen nicht nein | letzte antwort löschen | ich muss das korrigieren |
    wie komme ich zur vorigen frage | nochmal die frage davor | aus versehen nein gedrückt | zrück |
    ich möchte meine vorige angabe berichtigen | war ein fehler von mir | ich falsch geschrieben zurück |
    das hab ich falsch ausgewählt | noch mal ein schritt nach hinten
  `,
  later: `
    ich mache später weiter | kann ich das speichern | morgen weiter | jetzt keine zeit |
    ich muss erst meine unterlagen suchen | pause bitte | zwischenspeichern | bin gleich wieder da |
    ich muss los mache heute abend fertig | bleiben meine antworten erhalten | ein andermal weiter | nicht jetzt |
    ich komme nächste woche zurück dazu | speichern und später fortsetzen | kurz unterbrechen |
    mein akku ist leer bitte aufheben | ich möchte zu einem späteren zeitpunkt fortfahren | spaeter |
    muss zur arbeit später | den rest mach ich zuhause | ich frage erst meinen mann dann weiter |
    schick mir einen link für später | ich jetzt gehen später machen | abspeichern | lass uns das verschieben
  `,
  stop: `
    ich höre auf | lass gut sein | vergessen sie es | abbrechen | aufhören | ich will nicht mehr | schluss jetzt |
    ende | tschüss | auf wiedersehen und danke | das war alles danke | brauche ich nicht mehr | egal lass |
    ich gebe auf | beenden sie den chat | hör auf mit den fragen | ich habe es mir anders überlegt |
    stornieren bitte alles | tschau | verschwinde | hat sich erledigt | ich möchte das gespräch beenden | nix mehr |
    ich geh lieber selber zum rathaus lass mal | stopp
  `,
  easier: `
    einfacher bitte | in leichter sprache | kürzer bitte | zu viel text | das sind zu schwere wörter |
    sagen sie es mit einfachen worten | mein deutsch ist nicht gut bitte einfach | was für ein beamtendeutsch |
    ich kann nicht so gut lesen | kurze sätze bitte | geht das auch verständlicher geschrieben | zu kompliziert |
    zu schwierig | red normal | erklär es wie für ein kind | fass es zusammen | einfache wörter | weniger text |
    eifacher | könnten sie sich einfacher ausdrücken | wörter schwer für mich | ich habe legasthenie bitte kurz |
    zu lang das lese ich nicht | ohne fachwörter | machs simpel
  `,
  confused: `
    ich verstehe das nicht | verstehe nicht | was meinen sie damit | hä | wie bitte | was soll ich hier eintragen |
    keine ahnung was das heißt | kapier ich nicht | ich check das nicht | was bedeutet das wort |
    können sie das erklären | ich bin verwirrt | warum fragen sie das | unklar | ich versteh nur bahnhof |
    welche soll ich nehmen | geben sie mir ein beispiel | was wollen sie von mir | ich nix verstehen |
    mir ist nicht klar was sie möchten | wie muss ich das ausfüllen | versteh die frage nich | was ist das denn |
    können sie die frage wiederholen | blick ich nicht durch
  `,
  none: `
    ich bin zurück aus deutschland | ich will mein geld zurück | die bank hat mich angerufen |
    der bus hält hier nicht mehr | mein vorheriger arbeitgeber zahlt nicht | kann ich später einen termin machen |
    ich verstehe den steuerbescheid nicht | wir sind vier personen im haushalt |
    ein mitarbeiter war unhöflich zu mir | laufen ist schwer für mich | ich möchte meinen termin absagen |
    wann schließt das rathaus | in meiner urkunde steht ein fehler | mein rücken tut weh |
    ich suche jemanden für den haushalt | meine rente wurde beendet | ich höre mit meiner firma auf |
    jemand hat mich am telefon betrogen | ich habe keine zeit für die arbeit wegen pflege | was kostet ein pass |
    meine telefonnummer ist neu
  `,
};
