/**
 * What people come to a town hall for, in the seven languages; own work. They are no common words, so the lists of common
 * words miss many of them, and they are what somebody types who types one word. Read without accents too.
 */
export const CIVIC_WORDS: Readonly<Record<string, string>> = {
  nl: `verhuizen verhuizing verhuisd verhuis verhuist adreswijziging adres woning huur huurhuis huurwoning koophuis huisbaas verhuurder
    inschrijven uitschrijven inschrijving ingeschreven paspoort identiteitskaart idkaart rijbewijs vreemdelingenpas verblijfsvergunning
    verblijfsdocument portemonnee portemonee beurs tas gestolen gejat verloren kwijt vermist gevonden aangifte afspraak geboorte
    geboorteaangifte geboren baby trouwen getrouwd trouwerij huwelijk bruiloft ondertrouw scheiden scheiding gescheiden partnerschap
    samenwonen overlijden overleden overlijdensaangifte dood begrafenis begraven begraafplaats crematie uitvaart parkeren
    parkeervergunning parkeerkaart bezoekerspas parkeerplaats parkeerboete boete bekeuring afval vuilnis vuilnisbak vuilniszak
    vuilniswagen grofvuil container kliko restafval papierbak glasbak milieustraat straatlamp straatlantaarn lantaarn lantaarnpaal
    straatverlichting stoep stoeptegel schulden schuld schuldhulp schuldhulpverlening betalingsregeling deurwaarder aanmaning bijstand
    bijstandsuitkering uitkering uitkeringen toeslag toeslagen huurtoeslag zorgtoeslag armoede openingstijden gemeente gemeentehuis
    stadhuis stadskantoor loket balie medewerker ambtenaar terugbellen terugbelverzoek bellen kwijtschelding gemeentebelasting
    gemeentelijke belastingen belasting belastingaanslag aanslag rioolheffing afvalstoffenheffing hondenbelasting klacht klagen
    klachten bezwaar bezwaarschrift vergunning bouwvergunning omgevingsvergunning kapvergunning dakkapel uittreksel geboorteakte
    trouwakte overlijdensakte verklaring nationaliteit naturalisatie inburgering inburgeren verkiezingen stempas stembureau wachtwoord
    inloggen inlogcode formulier legalisatie huisnummer postcode straat buurt buurman buurvrouw buren overlast geluidsoverlast burenruzie
    dakloos daklozenopvang opvang voedselbank briefadres thuiszorg rolstoel huishoudelijke hulp scootmobiel invalidenkaart
    gehandicaptenparkeerkaart leerplicht leerlingenvervoer kinderopvang kinderbijslag school zwanger erkennen erkenning gezag
    achternaam voornaam naamswijziging emigreren buitenland verlengen verlopen aanvragen ophalen afzeggen verzetten annuleren kosten
    gratis betalen spoed spoedaanvraag pasfoto handtekening machtiging burgemeester wethouder riool riolering wateroverlast rattenplaag
    ongedierte zwerfvuil hondenpoep snoeien boom omgevallen speeltuin fietswrak fiets sleutels bankpas pinpas begrijp snap moeilijk
    makkelijker eenvoudiger hulp geld nodig vraag vragen wonen woon werkloos ontslagen ziek
    top prima volmacht bis`,
  en: `passport passports identity id-card licence license driver drivers driver's driving permit resident residence residency visa
    citizenship naturalisation naturalization immigrant immigration expat moving move moved mover house flat apartment landlord
    tenant rent rental address street register registered registration deregister wallet purse handbag bag stolen robbed theft stole
    lost missing found appointment appointments booking reschedule cancel birth born newborn baby marriage marry married wedding
    divorce divorced partnership death died dead deceased passed away funeral burial cremation parking visitor fine ticket garbage
    rubbish trash waste bin bins dustbin recycling bulky container streetlight streetlamp lamppost lamp pavement pothole debt debts
    bills bailiff arrears instalments installments benefit benefits welfare allowance poverty opening hours town hall city council
    municipality desk employee clerk human someone callback taxes tax remission waiver waive complaint complain complaints objection
    appeal building planning certificate birth extract proof voting vote ballot election password login log sign form letter noise
    neighbour neighbours neighbor neighbors nuisance homeless shelter food wheelchair disabled disability childcare school pregnant
    custody surname renew renewal renewing expired expire apply application request pick collect cost costs fee fees price free pay
    payment urgent emergency photo signature mayor sewer flooding rats litter tree playground bike bicycle stolen keys bank card
    understand difficult easier simpler help need want question abroad foreign unemployed fired sick streetlights flooded broken
    hello goodbye thanks speak talk call`,
  de: `Reisepass Pass Personalausweis Ausweis Ausweise Führerschein Aufenthaltstitel Aufenthaltserlaubnis Aufenthaltsgenehmigung Visum
    Einbürgerung Staatsangehörigkeit Staatsbürgerschaft Umzug umziehen umgezogen ummelden Ummeldung anmelden Anmeldung abmelden
    Abmeldung Adressänderung Anschrift Adresse Wohnung Haus Vermieter Miete Mieter Straße Hausnummer Postleitzahl Geldbeutel Geldbörse
    Brieftasche Portemonnaie Portmonee Tasche Handtasche gestohlen geklaut Diebstahl verloren verlegt Verlust gefunden Fundbüro Termin
    Termine Terminvereinbarung verschieben absagen Geburt Geburtsurkunde geboren Baby Neugeborenes Hochzeit heiraten Heirat Trauung
    Standesamt Eheschließung Scheidung geschieden Tod Todesfall gestorben verstorben Sterbeurkunde Beerdigung Bestattung Friedhof
    Parken Parkausweis Parkplatz Parkschein Anwohnerparkausweis Besucherausweis Strafzettel Bußgeld Knöllchen Müll Abfall Mülltonne
    Tonne Mülleimer Müllabfuhr Sperrmüll Restmüll Biotonne Altpapier Altglas Wertstoffhof Straßenlaterne Laterne Straßenbeleuchtung
    Straßenlampe Gehweg Schlagloch Schulden Schuldnerberatung Schuldenberatung Gerichtsvollzieher Mahnung Ratenzahlung Sozialhilfe
    Bürgergeld Sozialamt Arbeitslosengeld Unterstützung Wohngeld Kindergeld Öffnungszeiten geöffnet geschlossen Rathaus Gemeinde
    Stadtverwaltung Bürgeramt Bürgerbüro Schalter Mitarbeiter Mitarbeiterin Sachbearbeiter Rückruf zurückrufen anrufen Erlass Steuer
    Steuern Gebühr Gebühren Grundsteuer Hundesteuer Steuerbescheid Bescheid Beschwerde beschweren Widerspruch Einspruch Genehmigung
    Baugenehmigung Bescheinigung Meldebescheinigung Führungszeugnis Wahl Wahlschein Briefwahl Passwort Formular Antrag beantragen
    Nachbar Nachbarn Lärm Ruhestörung obdachlos Obdachlosenheim Tafel Rollstuhl Behinderung Schwerbehindertenausweis Kindergarten Kita
    Schule schwanger Vaterschaft Sorgerecht Nachname Namensänderung verlängern Verlängerung abgelaufen abholen kosten kostet kostenlos
    bezahlen zahlen dringend Notfall Passfoto Unterschrift Vollmacht Bürgermeister Kanal Überschwemmung Ratten Baum Spielplatz Fahrrad
    Schlüssel Bankkarte verstehe verstehen schwierig einfacher Hilfe brauche Geld Frage Fragen Ausland arbeitslos gekündigt krank wohnen
    wohne Mensch Brief`,
  tr: `pasaport kimlik nüfus cüzdanı ehliyet sürücü belgesi oturum izni ikamet ikametgah vize vatandaşlık taşınma taşındım taşındık
    taşınmak taşınıyorum taşınacağım adres değişikliği değiştirmek ev kira kiracı sahibi sokak cadde mahalle kayıt kaydı kaydolmak
    yaptırmak sildirmek cüzdan çanta çantam çalındı çaldılar hırsız hırsızlık kayıp kaybettim kayboldu kaybolan buldum bulundu randevu
    almak iptal ertelemek doğum doğdu bebek bebeğim çocuk evlilik evlenmek nikah nikâh düğün evlendim boşanma boşandım boşanmak ölüm
    öldü vefat cenaze defin mezarlık otopark park yeri ziyaretçi ceza cezası çöp kutusu kovası atık konteyner hurda eşya geri dönüşüm
    sokak lambası lamba ışık kaldırım çukur borç borçlar borcum borçlarım icra haciz taksit ödeme sosyal yardım yardımı işsizlik
    maaşı ödenek fakir açılış saatleri çalışma açık kapalı belediye memur görevli çalışan müdür arayın aramanızı geri ararmısınız
    telefon vergi vergisi muafiyet silinmesi silme şikayet şikayetim şikayetçi itiraz ruhsat inşaat imar doğum evlilik ölüm belge
    sabıka seçim oy sandık şifre giriş form başvuru başvurmak komşu komşum komşular gürültü evsiz barınak gıda tekerlekli sandalye
    engelli özürlü kreş okul hamile velayet soyadı isim uzatma uzatmak yenileme yenilemek süresi doldu bitti teslim ücret ücreti
    fiyat bedava ücretsiz ödemek acil fotoğraf imza vekalet başkan kanalizasyon su baskını sıçan fare ağaç çocuk parkı bisiklet
    anahtar banka kartı anlamıyorum anlamadım zor kolay basit yardım insan soru sorum yurtdışı işsiz hasta oturuyorum yaşıyorum
    konuşmak görüşmek cuzdan tasinma sikayet randevu`,
  pl: `paszport paszportu dowód osobisty dowodu prawo jazdy pozwolenie pobyt pobytu karta wiza obywatelstwo przeprowadzka przeprowadzki
    przeprowadzam przeprowadziłem przeprowadziłam przeprowadzić zameldowanie zameldować zameldowania wymeldować wymeldowanie meldunek
    adres adresu zmiana mieszkanie mieszkania mieszkam dom czynsz wynajem najemca właściciel ulica rejestracja zarejestrować portfel
    portfela torebka torebkę torba ukradli ukradziono ukradziony skradziono skradziony kradzież zgubiłem zgubiłam zgubione zgubiony
    zgubić zaginął znalazłem znalazłam wizyta wizytę wizyty umówić termin odwołać przełożyć urodzenie urodzenia narodziny urodził
    urodziła noworodek dziecko dziecka ślub ślubu małżeństwo małżeństwa wesele rozwód rozwodu zgon zgonu śmierć zmarł zmarła umarł
    umarła pogrzeb pogrzebu cmentarz kremacja parking parkowanie parkingowa parkingowe mandat kara śmieci śmietnik odpady kosz
    kontener gabaryty makulatura latarnia latarni lampa uliczna oświetlenie chodnik dziura długi długów zadłużenie komornik raty zasiłek
    zasiłki zasiłku pomoc społeczna socjalna opieka bezrobocie dodatek godziny otwarcia otwarte zamknięte urząd urzędu urzędnik gmina
    gminy ratusz okienko pracownik pracownikiem człowiek człowiekiem oddzwonić oddzwonienie zadzwonić podatek podatki podatku umorzenie
    zwolnienie ulga opłata opłaty skarga skargę zażalenie reklamacja odwołanie sprzeciw pozwolenie budowa akt zaświadczenie wypis wybory
    głosowanie głosować hasło hasła logowanie zalogować formularz wniosek złożyć sąsiad sąsiedzi sąsiadka hałas bezdomny bezdomna
    schronisko wózek inwalidzki niepełnosprawny żłobek przedszkole szkoła ciąża ciąży nazwisko nazwiska przedłużyć odnowić wymiana
    wymienić ważność nieważny odebrać odbiór kosztuje koszt cena darmowe zapłacić płatność pilne pilny zdjęcie podpis pełnomocnictwo
    burmistrz kanalizacja zalanie szczury drzewo plac zabaw rower klucze bankowa rozumiem trudne łatwiej prościej pomocy pytanie
    zagranica zagranicę bezrobotny chory pieniądze pieniędzy rozmawiać porozmawiać`,
  uk: `паспорт паспорта посвідчення посвідка права водійські водійське дозвіл проживання віза громадянство переїзд переїхав переїхала
    переїжджаю переїхати адреса адресу зміна змінити квартира житло оренда орендар власник вулиця реєстрація зареєструвати прописка
    виписатися гаманець гаманця сумка сумку вкрали вкрадено крадіжка загубив загубила загубили втратила втратив втрата знайшов знайшла
    зустріч прийом запис записатися записатись скасувати перенести народження народилася народився немовля дитина шлюб весілля
    одруження одружитися розлучення смерть помер померла похорон похорони кладовище паркування парковка штраф сміття смітник відходи
    контейнер ліхтар освітлення тротуар яма борги борг боргів колектор розстрочка допомога допомогу соціальна виплати виплата безробіття
    субсидія години роботи відкрито зачинено відкриваєтесь мерія ратуша муніципалітет громада працівник працівником людина людиною
    передзвоніть зателефонуйте подзвонити податок податки списання звільнення скарга скаргу поскаржитися оскарження заперечення
    будівництво свідоцтво довідка витяг вибори голосування пароль логін форма заява сусід сусіди шум безхатько притулок візок інвалідність
    садок школа вагітна опіка прізвище продовжити прострочений термін отримати забрати коштує ціна безкоштовно оплата заплатити терміново
    фото підпис довіреність мер каналізація щури дерево майданчик велосипед ключі картка розумію складно простіше допоможіть питання
    кордон безробітна хвора гроші біженець біженка захист перекладач`,
  ar: `جواز سفر جوازي الجواز هوية هويتي الهوية بطاقة بطاقتي رخصة رخصتي قيادة القيادة السياقة إقامة اقامتي تأشيرة فيزا جنسية الجنسية انتقال
    انتقلت انتقلنا نقل السكن سكن ساكن عنوان عنواني العنوان تغيير تبديل بيت شقة إيجار الايجار مالك شارع تسجيل التسجيل محفظة محفظتي جزدان
    حقيبة شنطة شنطتي سرقة سرقت سرقوا انسرقت مسروق ضاع ضاعت ضيعت فقدت فقدان مفقود لقيت وجدت موعد الموعد مواعيد حجز الغاء تأجيل ولادة
    مولود ولد طفل طفلي طفلة زواج الزواج زفاف عرس تزوجت طلاق الطلاق وفاة الوفاة توفي توفيت مات ماتت جنازة دفن مقبرة موقف مواقف السيارات
    تصريح مخالفة غرامة قمامة زبالة القمامة الزبالة نفايات حاوية مصباح الشارع ضوء لمبة إنارة رصيف حفرة ديون دين الديون محضر تقسيط قسط
    مساعدة اجتماعية معونة إعانة راتب بطالة دعم مالي أوقات الدوام دوام العمل مواعيد مفتوح مغلق تفتحون البلدية بلدية موظف موظفة انسان شخص
    اتصلوا اتصال اتصل مكالمة ضريبة ضرائب الضريبة إعفاء اعفاء شكوى شكاوى اشتكي اعتراض رخصة بناء شهادة ميلاد الميلاد إخراج قيد وثيقة
    انتخابات تصويت كلمة السر دخول استمارة طلب جار جيران جاري ضجيج إزعاج مشرد ملجأ طعام كرسي متحرك معاق اعاقة حضانة مدرسة حامل حضانة
    لقب اسم تجديد تمديد انتهت منتهي صلاحية استلام تكلفة تكلف سعر السعر مجاني دفع ادفع مستعجل ضروري صورة توقيع وكالة عمدة مجاري فيضان جرذان
    شجرة حديقة دراجة بسكليت مفتاح مفاتيح بنك فهمت افهم صعب اسهل سهل مساعدة سؤال الخارج عاطل مريض فلوس مصاري مترجم لاجئ`,
};
