import type { CommandName } from './words.js';

/** How people who write Polish ask for these things, and (none) ordinary messages that hold the same words. */
export const POLISH_EXAMPLES: Readonly<Record<CommandName | 'none', string>> = {
  person: `
    chcę rozmawiać z człowiekiem | proszę połączyć mnie z pracownikiem | czy jest tam ktoś żywy |
    nie chcę gadać z robotem | konsultant | dajcie mi człowieka | czy mogę porozmawiać z urzędnikiem |
    poproszę kogoś z gminy | prawdziwa osoba | obsługa klienta | głupi bot chcę człowieka |
    czy ktoś mówi po polsku | przełącz mnie do kogoś | chce kogos zywego | żywy człowiek prosze |
    czat z pracownikiem | niech ktoś mi pomoże osobiście | pan albo pani z urzędu |
    uprzejmie proszę o rozmowę z osobą kompetentną | daj kierownika | nie ufam komputerom wolę ludzi |
    jesteś botem czy człowiekiem bo chcę człowieka | kto może się mną zająć | weź zawołaj kogoś | pracownik
  `,
  callback: `
    proszę do mnie zadzwonić | zadzwońcie do mnie | oddzwońcie | proszę o telefon | wolę przez telefon |
    czy ktoś może jutro zadzwonić | zadzwon do mnie | nie umiem pisać proszę dzwonić | kiedy oddzwonicie |
    chcę żeby ktoś zadzwonił | proszę o kontakt telefoniczny | mogę zostawić numer | dzwońcie po piątej |
    przedzwońcie do mnie | zadzwońcie do córki ona to załatwia | oddzwonienie |
    byłbym wdzięczny za rozmowę telefoniczną | nie mailem tylko telefonicznie | zadzwoń na komórkę |
    dryndnij do mnie | słabo czytam lepiej zadzwonić | umówcie mi rozmowę przez telefon | no zadzwońcie wreszcie |
    gmina ma do mnie zadzwonić | zadzwoncie prosze
  `,
  back: `
    wróć | cofnij | poprzednie pytanie | pomyliłem się | pomyliłam się | źle kliknąłem | krok wstecz |
    chcę zmienić odpowiedź | nie to chciałam napisać | jedno pytanie do tyłu | jak wrócić | zła odpowiedź wróćmy |
    cofnąć ostatnie | miało być tak | usuń moją ostatnią odpowiedź | oj błąd | wcisnęłam nie ten przycisk |
    chcę poprawić | wroc do poprzedniego | przez przypadek kliknęłam nie |
    proszę umożliwić mi zmianę poprzedniej odpowiedzi | weź cofnij bo źle dałem | literówka chcę poprawić datę |
    do tyłu | wstecz
  `,
  later: `
    dokończę później | zapisz | proszę to zapisać | jutro dokończę | teraz nie mam czasu | przerwa | nie teraz |
    muszę poszukać dokumentów wrócę | wieczorem skończę | czy moje odpowiedzi zostaną | zaraz wracam | innym razem |
    muszę lecieć do pracy | w domu dokończę | zapytam męża i wrócę | pada mi bateria zachowajcie to |
    kontynuować później | pozniej | zapisz i wyjdź na chwilę | chciałabym kontynuować w innym terminie |
    za tydzień dalej | resztę potem | wyślij link na później | chwila przerwy | odłóżmy to na jutro
  `,
  stop: `
    koniec | stop | nieważne | daj spokój | rezygnuję | anuluj wszystko | nie chcę już | wystarczy | do widzenia |
    pa | na razie | dziękuję to wszystko | już niepotrzebne | zamknij czat | zakończ rozmowę | przestań pytać |
    poddaję się | mam dość | odwal się | rozmyśliłem się | wychodzę | nie chce dalej | pragnę zakończyć tę rozmowę |
    sam pójdę do urzędu dajcie spokój | przerwij to
  `,
  easier: `
    prościej proszę | łatwiejsze słowa | krócej | za dużo tekstu | za trudne słowa | prostym językiem |
    mów po ludzku | słabo czytam proszę krótko | wytłumacz jak dziecku | to jest zbyt skomplikowane | za długie |
    krótkie zdania | bez urzędowego języka | słabo znam niderlandzki proszę łatwo | streść | w skrócie |
    czy można łatwiej | latwiej prosze | trudny język | normalnie pisz | czy mogliby państwo to uprościć |
    mniej tekstu | proste słowa | uprość to | napisz to jakoś łatwiej bo trudne
  `,
  confused: `
    nie rozumiem | nic nie rozumiem | co to znaczy | o co chodzi | co mam wpisać | co | słucham |
    nie rozumiem pytania | proszę wyjaśnić | pogubiłem się | nie kumam | nie czaję | po co o to pytacie |
    które mam wybrać | podaj przykład | co to za słowo | niejasne | co mam zrobić | jak to wypełnić | nie rozumie |
    czego ode mnie chcecie | proszę powtórzyć pytanie | nie jest dla mnie jasne czego państwo oczekują | że co |
    czym to się różni
  `,
  none: `
    wróciłam z zagranicy | chcę zwrot pieniędzy | dzwonili do mnie z banku | autobus już się tu nie zatrzymuje |
    mój poprzedni adres był w hadze | czy mogę później umówić wizytę | nie rozumiem pisma o podatku |
    w domu mieszkają cztery osoby | pracownik był dla mnie niemiły | trudno mi chodzić | chcę odwołać wizytę |
    o której zamykają urząd | w akcie urodzenia jest błąd | szukam kogoś do sprzątania | zasiłek się skończył |
    zamykam firmę | ktoś mnie oszukał przez telefon | ile kosztuje paszport | mam nowy numer telefonu |
    syn ma trudności w szkole
  `,
};
